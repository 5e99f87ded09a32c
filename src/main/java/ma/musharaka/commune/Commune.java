package ma.musharaka.commune;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A commune, as this deployment knows it. Global: it is what other rows belong to. */
@Entity
class Commune {

    @Id
    private String code;

    @Column
    private String slug;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    @Embedded
    @EmbeddedColumnNaming("province_%s")
    private LocalizedText province;

    @Embedded
    @EmbeddedColumnNaming("tagline_%s")
    private LocalizedText tagline;

    @Column
    private int population;

    @Column
    private boolean arrondissements;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "default_language")
    private Language defaultLanguage;

    @Column
    private String brand;

    @Column
    private @Nullable String emblem;

    /** Names of {@link Language}, parted by commas. */
    @Column
    private String languages;

    @Embedded
    @EmbeddedColumnNaming("address_%s")
    private @Nullable LocalizedText address;

    @Embedded
    @EmbeddedColumnNaming("hours_%s")
    private @Nullable LocalizedText hours;

    @Column
    private @Nullable String telephone;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String website;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commune_host", joinColumns = @JoinColumn(name = "commune"))
    @Column(name = "host")
    private Set<String> hosts = new LinkedHashSet<>();

    protected Commune() {}

    Commune(CommuneData data) {
        code = data.code();
        slug = data.slug();
        population = data.population();
        arrondissements = data.arrondissements();
        hosts.addAll(data.hosts());
        become(data.identity());
    }

    final void become(CommuneIdentity identity) {
        name = identity.name();
        province = identity.province();
        tagline = identity.tagline();
        defaultLanguage = identity.defaultLanguage();
        brand = identity.brand();
        emblem = identity.emblem();
        languages = identity.languages().stream().map(Language::name).collect(Collectors.joining(","));
        address = identity.contact().address();
        hours = identity.contact().hours();
        telephone = identity.contact().telephone();
        email = identity.contact().email();
        website = identity.contact().website();
    }

    CommuneData data() {
        return new CommuneData(
                code,
                slug,
                name,
                province,
                tagline,
                population,
                arrondissements,
                defaultLanguage,
                brand,
                emblem,
                Set.copyOf(hosts),
                Arrays.stream(languages.split(",")).map(Language::valueOf).toList(),
                new CommuneContact(address, hours, telephone, email, website));
    }
}
