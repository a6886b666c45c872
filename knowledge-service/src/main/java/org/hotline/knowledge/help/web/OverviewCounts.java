package org.hotline.knowledge.help.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.article.CategoryCount;
import org.hotline.knowledge.help.HelpReading;

/** What the first page counts over all articles; however many read it, it is counted once in a while. */
@ApplicationScoped
class OverviewCounts {

    private static final int SHOWN = 6;
    private static final int MOST_LANGUAGES = 100;

    private final HelpReading reading;
    private final Cache<String, List<ArticleSummary>> helpful;
    private final Cache<String, List<CategoryCount>> categories;

    OverviewCounts(HelpReading reading, @ConfigProperty(name = "hotline.knowledge.overview-age") Duration age) {
        this.reading = reading;
        this.helpful = Caffeine.newBuilder()
                .maximumSize(MOST_LANGUAGES)
                .expireAfterWrite(age)
                .build();
        this.categories = Caffeine.newBuilder().expireAfterWrite(age).build();
    }

    List<ArticleSummary> helpful(String language) {
        return helpful.get(language, unknown -> reading.mostHelpful(unknown, SHOWN));
    }

    /** Of the articles in the language, and of those in others. */
    HelpShelves shelves(String language) {
        return new HelpShelves(categories.get("", unknown -> reading.categories()), language);
    }
}
