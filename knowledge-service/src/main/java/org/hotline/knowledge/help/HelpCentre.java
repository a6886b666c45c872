package org.hotline.knowledge.help;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticleCard;
import org.hotline.knowledge.article.ArticleFilter;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.article.Library;
import org.hotline.knowledge.article.Reading;
import org.hotline.knowledge.search.FoundArticle;
import org.hotline.knowledge.search.Librarian;
import org.hotline.knowledge.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** Shows the articles for everybody to anybody. */
@ApplicationScoped
public class HelpCentre {

    private static final Caller ANYBODY = new Caller(new UUID(0, 0), "anybody", "anybody", Set.of(), null);
    private static final int SHOWN = 20;

    private final Library library;
    private final Librarian librarian;

    HelpCentre(Library library, Librarian librarian) {
        this.library = library;
        this.librarian = librarian;
    }

    /** The newest first. */
    public List<ArticleCard> articles(@Nullable String language, @Nullable UUID after, int limit) {
        ArticleFilter open = new ArticleFilter(null, null, Audience.PUBLIC, language, null, null, null);
        return library.list(open, ANYBODY, after, limit);
    }

    /** The best first. */
    public List<FoundArticle> search(String question, @Nullable String language) {
        return librarian.search(question, new SearchFilter(language, null, Audience.PUBLIC), SHOWN, ANYBODY);
    }

    public Reading read(UUID id) {
        return library.read(id, ANYBODY);
    }
}
