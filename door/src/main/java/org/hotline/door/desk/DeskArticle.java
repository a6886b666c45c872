package org.hotline.door.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody at the desk reads it.
 *
 * @param html free of anything active
 */
public record DeskArticle(
        UUID id,
        String title,
        String html,
        String language,
        String audience,
        @Nullable Integer publishedRevision,
        List<String> steps,
        @Nullable String sideEffects) {

    private static final Pattern PICTURE = Pattern.compile("src=\"/help/pictures/([0-9a-f-]{36})/[^\"]*\"");

    /** The same with its pictures where those who have signed in see them, of what is internal too. */
    public String shownHere() {
        return PICTURE.matcher(html).replaceAll("src=\"/api/knowledge/v1/pictures/$1\"");
    }

    /** Whether everybody finds it in the help centre. */
    public boolean isPublic() {
        return audience.equals("PUBLIC") && publishedRevision != null;
    }

    /**
     * What of an article and its translations a customer can be sent: what is in his language, or else the article itself.
     *
     * @param found the article's id
     */
    static Optional<DeskArticle> forCustomer(List<DeskArticle> translations, UUID found, @Nullable String language) {
        List<DeskArticle> open =
                translations.stream().filter(DeskArticle::isPublic).toList();
        return open.stream()
                .filter(article -> language != null && spoken(article.language).equals(spoken(language)))
                .findFirst()
                .or(() -> open.stream()
                        .filter(article -> article.id.equals(found))
                        .findFirst());
    }

    /** Wherever it is spoken. */
    private static String spoken(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
