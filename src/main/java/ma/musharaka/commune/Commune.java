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
import java.util.LinkedHashSet;
import java.util.Set;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commune_host", joinColumns = @JoinColumn(name = "commune"))
    @Column(name = "host")
    private Set<String> hosts = new LinkedHashSet<>();

    protected Commune() {}

    Commune(CommuneData data) {
        code = data.code();
        slug = data.slug();
        name = data.name();
        province = data.province();
        tagline = data.tagline();
        population = data.population();
        arrondissements = data.arrondissements();
        defaultLanguage = data.defaultLanguage();
        brand = data.brand();
        hosts.addAll(data.hosts());
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
                Set.copyOf(hosts));
    }
}
