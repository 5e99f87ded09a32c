package ma.musharaka.platform.ui;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionLockCheckStrategy;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A page of Demnate's that is live: whatever works for it works for Demnate, in whichever thread. */
class LiveSessionsTests {

    private VaadinSession session;
    private UI page;

    /** As Vaadin begins a session, in the request that first asks for a live page. */
    @BeforeEach
    void openAPageOfDemnate() throws Exception {
        DeploymentConfiguration configuration = mock(DeploymentConfiguration.class);
        when(configuration.isProductionMode()).thenReturn(true);
        when(configuration.getSessionLockCheckStrategy()).thenReturn(SessionLockCheckStrategy.THROW);
        Instantiator instantiator = mock(Instantiator.class);
        VaadinServletService service = new VaadinServletService(new VaadinServlet(), configuration) {
            @Override
            public Instantiator getInstantiator() {
                return instantiator;
            }

            @Override
            public String getServiceName() {
                return "live";
            }
        };
        new LiveSessions(mock(Texts.class)).serviceInit(new ServiceInitEvent(service));
        var request = new VaadinServletRequest(new MockHttpServletRequest(), service);
        session = CommuneScope.<VaadinSession, Exception>call(DEMNATE, () -> service.findVaadinSession(request));
        page = new UI();
        session.lock();
        try {
            page.getInternals().setSession(session);
        } finally {
            session.unlock();
        }
    }

    @AfterEach
    void leave() {
        CurrentInstance.clearAll();
    }

    @Test
    void workInTheBackgroundFindsTheCommuneOfItsPage() {
        CommuneScope.run(
                BENI_MELLAL,
                () -> assertThat(inNewThread(() -> {
                            CompletableFuture<String> found = new CompletableFuture<>();
                            page.accessSynchronously(() -> found.complete(CommuneScope.current()));
                            return found.join();
                        }))
                        .isEqualTo(DEMNATE));
    }

    @Test
    void workThatWaitsForItsPageFindsItsCommune() {
        CompletableFuture<String> found = new CompletableFuture<>();
        session.lock();
        try {
            inNewThread(() -> page.access(() -> found.complete(CommuneScope.current())));
            assertThat(found).as("the page is busy").isNotDone();
        } finally {
            session.unlock();
        }
        assertThat(found).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(DEMNATE);
    }

    @Test
    void aThreadThatOnlyKnowsASessionHasNoCommune() {
        assertThat(inNewThread(() -> {
                    VaadinSession.setCurrent(session);
                    return CommuneScope.current();
                }))
                .as("without its lock")
                .isEqualTo(CommuneScope.NONE);
    }

    @Test
    void afterItsWorkAThreadHasNoCommune() {
        assertThat(inNewThread(() -> {
                    page.accessSynchronously(() -> {});
                    return CommuneScope.current();
                }))
                .isEqualTo(CommuneScope.NONE);
    }

    @Test
    void theSessionStaysWithTheCommuneWhereItBegan() {
        CommuneScope.run(BENI_MELLAL, () -> {
            CompletableFuture<Object> pinned = new CompletableFuture<>();
            page.accessSynchronously(() -> pinned.complete(session.getAttribute("musharaka.commune")));
            assertThat(pinned).isCompletedWithValue(DEMNATE);
        });
    }

    private static <T> T inNewThread(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
