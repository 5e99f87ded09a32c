/**
 * The commune's programmes: axes, projects, activities, milestones, dates and costs, and how the programme itself was
 * made. One model serves three: the openness programme of members of the network of open collectivities (REMACTO), the
 * communal action programme of Article 78 of Organic Law 113-14, and the action plan of citizen participation.
 *
 * <p>Editors write; each change is a version that names who made it, and readers see what was published, at its time.
 * What was declared and what adds up are kept and shown side by side. Publishes {@code programme.saved},
 * {@code programme.published}, {@code programme.withdrawn}, {@code programme.reordered}, the same of {@code project},
 * {@code project.reported} and {@code project.judged}.
 */
@ApplicationModule(
        displayName = "Programmes",
        allowedDependencies = {
            "platform",
            "commune",
            "people",
            "people :: body",
            "people :: following",
            "people :: revision",
            "people :: revision-ui",
            "journal",
            "discussion",
            "search",
            "moderation"
        })
@NullMarked
package ma.musharaka.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
