package ma.musharaka.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.musharaka.moderation.AlreadyDecided;
import ma.musharaka.moderation.ContributionSource;
import ma.musharaka.moderation.Ground;
import ma.musharaka.moderation.Grounds;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.ui.Choice;
import ma.musharaka.platform.ui.LivePages;
import ma.musharaka.platform.ui.LiveView;

/** What waits for a decision in this commune: read it, then publish it or refuse it on a ground. */
@Route("staff/moderation")
@RolesAllowed("MODERATOR")
class QueueView extends LiveView {

    private final ModerationService moderation;
    private final Grounds grounds;
    private final Map<String, ContributionSource> sources;
    private final Paragraph told = new Paragraph();
    private final Div list = new Div();

    QueueView(LivePages live, ModerationService moderation, Grounds grounds, List<ContributionSource> sources) {
        super(live, "moderation.queue.title");
        this.moderation = moderation;
        this.grounds = grounds;
        this.sources = sources.stream().collect(Collectors.toMap(ContributionSource::kind, Function.identity()));
        told.setId("told");
        told.getElement().setAttribute("role", "status");
        list.addClassName("cards");
    }

    @Override
    protected void fill(ReadingRequest request) {
        Paragraph source = new Paragraph(request.texts().get("moderation.grounds-source", grounds.source()));
        source.addClassName("meta");
        add(source, told, list);
        showQueue(request.texts());
    }

    private void showQueue(Translator texts) {
        list.removeAll();
        List<ModerationService.Waiting> queue = moderation.queue();
        if (queue.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("moderation.queue.empty"));
            empty.addClassName("empty");
            list.add(empty);
        }
        for (ModerationService.Waiting waiting : queue) list.add(createCase(waiting, texts));
    }

    private Div createCase(ModerationService.Waiting waiting, Translator texts) {
        Div card = new Div();
        card.addClassName("card");
        ContributionSource source = sources.get(waiting.subject().kind());
        if (source != null)
            source.contribution(waiting.subject().id(), texts.language()).ifPresent(contribution -> {
                H2 title = new H2(contribution.title());
                title.getElement().setAttribute("dir", "auto");
                Span kind = new Span(texts.get("kind." + waiting.subject().kind()) + " · "
                        + texts.plainDate(
                                waiting.since().atZone(Translator.ZONE).toLocalDate()));
                kind.addClassName("meta");
                card.add(title, kind);
                for (ContributionSource.Part part : contribution.parts()) {
                    Paragraph text = new Paragraph(part.text());
                    text.getElement().setAttribute("dir", "auto");
                    text.getStyle().set("white-space", "pre-line");
                    card.add(new H3(texts.get(part.labelKey())), text);
                }
            });
        card.add(createDecision(waiting, texts));
        return card;
    }

    private Div createDecision(ModerationService.Waiting waiting, Translator texts) {
        Button publish = new Button(texts.get("moderation.publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClassName("publish");
        publish.setDisableOnClick(true);
        Select<Ground> ground = new Choice<>();
        ground.setLabel(texts.get("moderation.ground"));
        ground.setItems(grounds.inForce());
        ground.setItemLabelGenerator(each -> each.title().text(texts.language()));
        ground.addClassName("ground");
        Button refuse = new Button(texts.get("moderation.refuse"));
        refuse.addClassName("refuse");

        UUID moderator = live().requireVisitor().personId();
        publish.addClickListener(
                click -> decide(() -> moderation.publish(waiting.caseId(), moderator), "moderation.published", texts));
        ground.addValueChangeListener(change -> {
            ground.setInvalid(false);
            ground.setHelperText(
                    change.getValue() == null ? "" : change.getValue().text().text(texts.language()));
        });
        refuse.addClickListener(click -> {
            if (ground.getValue() == null) {
                ground.setErrorMessage(texts.get("moderation.ground-needed"));
                ground.setInvalid(true);
                ground.focus();
                return;
            }
            String code = ground.getValue().code();
            decide(() -> moderation.refuse(waiting.caseId(), moderator, code), "moderation.refused", texts);
        });

        Div decision = new Div(publish, ground, refuse);
        decision.addClassNames("actions", "decision");
        return decision;
    }

    private void decide(Runnable decision, String doneKey, Translator texts) {
        try {
            decision.run();
            told.setText(texts.get(doneKey));
        } catch (AlreadyDecided elsewhere) {
            told.setText(texts.get("moderation.already-decided"));
        } catch (ModerationService.OwnContribution own) {
            told.setText(texts.get("moderation.own"));
        }
        showQueue(texts);
    }
}
