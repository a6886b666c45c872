package org.hotline.knowledge.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticleCounting;
import org.hotline.knowledge.article.ArticleDetails;
import org.hotline.knowledge.article.ArticleFilter;
import org.hotline.knowledge.article.ArticleReading;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.article.ArticleUpdate;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.article.CategoryCount;
import org.hotline.knowledge.community.CommunityQuestion;
import org.hotline.knowledge.community.CommunityReading;
import org.hotline.knowledge.search.CommunitySearching;
import org.hotline.knowledge.search.FoundArticle;
import org.hotline.knowledge.search.KnowledgeSearching;
import org.hotline.knowledge.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** Shows the articles for everybody to anybody; each is a statement of its own, and none has to see what another saw. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class HelpReading {

    static final Caller ANYBODY = anybody(new UUID(0, 0));
    private static final int SHOWN = 20;
    private static final int RELATED = 5;

    /** Of the score that the article itself has for its title; what has less shares a common word only. */
    private static final double ALIKE = 0.15;

    private final ArticleReading reading;
    private final KnowledgeSearching searching;
    private final ArticleCounting counting;
    private final CommunityReading community;
    private final CommunitySearching communitySearching;

    HelpReading(
            ArticleReading reading,
            KnowledgeSearching searching,
            ArticleCounting counting,
            CommunityReading community,
            CommunitySearching communitySearching) {
        this.community = community;
        this.communitySearching = communitySearching;
        this.reading = reading;
        this.searching = searching;
        this.counting = counting;
    }

    /** Somebody who has not signed in. */
    static Caller anybody(UUID reader) {
        return new Caller(reader, "anybody", "anybody", Set.of(), null);
    }

    /** The newest first. */
    public List<ArticleSummary> list(
            @Nullable String language, @Nullable String category, @Nullable UUID after, int limit) {
        return reading.list(filter(language, category), ANYBODY, after, limit);
    }

    /** What helped others most, the best first. */
    public List<ArticleSummary> mostHelpful(String language, int limit) {
        return counting.mostHelpful(filter(language, null), ANYBODY, limit);
    }

    /** How much there is of each language and category, the largest first. */
    public List<CategoryCount> categories() {
        return counting.categories(ANYBODY);
    }

    private static ArticleFilter filter(@Nullable String language, @Nullable String category) {
        return new ArticleFilter(null, null, Audience.PUBLIC, language, category, null, null);
    }

    /** When the newest articles were written, of very many. */
    public List<ArticleUpdate> updates(int limit) {
        return reading.updates(ANYBODY, limit);
    }

    /** The best first. */
    public List<FoundArticle> search(String question, @Nullable String language) {
        return searching.search(question, new SearchFilter(language, null, Audience.PUBLIC), ANYBODY, SHOWN);
    }

    /** Questions of the community that are like one, the best first; none where it is not open. */
    public List<CommunityQuestion> questions(String question, String language, int limit) {
        return communitySearching.search(question, language, limit);
    }

    /** The newest questions of the community; none where it is not open. */
    public List<CommunityQuestion> newestQuestions(@Nullable String language, int limit) {
        return community.newest(language, limit);
    }

    /** Others that are about the same, the best first, and as far as they are few, the newest of the same category. */
    public List<RelatedArticle> related(ArticleDetails shown) {
        List<RelatedArticle> alike =
                alike(shown).stream().map(RelatedArticle::of).toList();
        if (alike.size() == RELATED || shown.content().category() == null) {
            return alike;
        }
        Stream<RelatedArticle> neighbours =
                list(shown.content().language(), shown.content().category(), null, 2 * RELATED).stream()
                        .map(RelatedArticle::of)
                        .filter(other -> !other.id().equals(shown.article().id()));
        return Stream.concat(alike.stream(), neighbours)
                .distinct()
                .limit(RELATED)
                .toList();
    }

    private List<FoundArticle> alike(ArticleDetails shown) {
        SearchFilter alike = new SearchFilter(shown.content().language(), null, Audience.PUBLIC);
        List<FoundArticle> found = searching.search(shown.content().title(), alike, ANYBODY, RELATED + 1);
        double least = found.stream().mapToDouble(FoundArticle::score).max().orElse(0) * ALIKE;
        return found.stream()
                .filter(other -> other.score() >= least
                        && !other.id().equals(shown.article().id()))
                .limit(RELATED)
                .toList();
    }

    /** The same in other languages. */
    public List<ArticleDetails> translations(UUID id) {
        return reading.translations(id, ANYBODY).stream()
                .filter(other -> !other.article().id().equals(id))
                .toList();
    }

    public ArticleDetails get(UUID id) {
        return reading.get(id, ANYBODY);
    }
}
