package org.hotline.door.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final UUID FOUND = UUID.randomUUID();
    private static final DeskArticle ENGLISH = article(FOUND, "en", "PUBLIC");
    private static final DeskArticle FRENCH = article(UUID.randomUUID(), "fr", "PUBLIC");

    @Test
    void aCustomerIsSentTheArticleInHisLanguage() {
        assertThat(link(List.of(ENGLISH, FRENCH), "fr-CA")).endsWith("/help/articles/" + FRENCH.id());
        assertThat(link(List.of(ENGLISH, FRENCH), "de")).endsWith("/help/articles/" + FOUND);
        assertThat(link(List.of(ENGLISH, FRENCH), null))
                .isEqualTo("Box en\nhttps://hotline.example/help/articles/" + FOUND);
    }

    @Test
    void nobodyIsSentWhatHeCannotRead() {
        assertThat(link(List.of(article(FOUND, "en", "INTERNAL"), FRENCH), "en"))
                .isNull();
        assertThat(link(List.of(), "en")).isNull();
    }

    @Test
    void aPassageThatIsCutOffEndsWithItsLastSentence() {
        assertThat(suggested("Wait. Is it on? Then plug it…").passage()).isEqualTo("Wait. Is it on?");
        assertThat(suggested("Wait. Then plug it in").passage()).isEqualTo("Wait. Then plug it in");
        assertThat(suggested("One long sentence that…").passage()).isEqualTo("One long sentence that…");
    }

    private static @Nullable String link(List<DeskArticle> translations, @Nullable String language) {
        return suggested("x")
                .with(translations, language, "https://hotline.example")
                .link();
    }

    private static Suggestions.HelpfulArticle suggested(String snippet) {
        return new Suggestions.HelpfulArticle(FOUND, "Box", "ANSWER", snippet, null, null);
    }

    private static DeskArticle article(UUID id, String language, String audience) {
        return new DeskArticle(id, "Box " + language, "", language, audience, 1, List.of(), null);
    }
}
