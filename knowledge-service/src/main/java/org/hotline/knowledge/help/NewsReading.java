package org.hotline.knowledge.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.knowledge.article.ArticleScope;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.article.PublishedArticle;
import org.hotline.knowledge.article.PublishedArticleTable;
import org.jspecify.annotations.Nullable;

/** Shows what is new for everybody, with how it begins. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class NewsReading {

    private static final ArticleScope FOR_ALL = ArticleScope.of(HelpReading.ANYBODY);

    private final HelpReading reading;
    private final PublishedArticleTable texts;
    private final AnswersInFlight answers;

    NewsReading(HelpReading reading, PublishedArticleTable texts, AnswersInFlight answers) {
        this.reading = reading;
        this.texts = texts;
        this.answers = answers;
    }

    /**
     * The newest first; what ceases to be published meanwhile is left out.
     *
     * @param characters of each body that are read
     */
    public List<ArticleNews> list(@Nullable String language, int limit, int characters) {
        List<ArticleSummary> newest = reading.list(language, null, null, limit);
        List<UUID> ids = newest.stream().map(ArticleSummary::id).toList();
        answers.take(2 * texts.size(ids, FOR_ALL, characters));
        Map<UUID, String> beginnings = texts.list(ids, FOR_ALL, characters).stream()
                .collect(Collectors.toMap(PublishedArticle::id, PublishedArticle::beginning));
        return newest.stream()
                .filter(article -> beginnings.containsKey(article.id()))
                .map(article -> new ArticleNews(article, beginnings.getOrDefault(article.id(), "")))
                .toList();
    }
}
