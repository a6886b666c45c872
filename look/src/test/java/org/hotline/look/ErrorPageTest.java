package org.hotline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    private static final ErrorPage PAGE =
            new ErrorPage(404, new ProblemReason("not-found", "<b>no</b> \"such\" thing"), "4bf9");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "application/json;q=0.5, TEXT/HTML ; q=0.9"
            })
    void browsersWantPages(String accept) {
        assertThat(ErrorPage.isWanted(accept)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/*",
                "application/json",
                "application/json, text/html;q=0.9",
                "application/problem+json, text/html;q=0.1",
                "text/html;q=0",
                "text/html;q=x"
            })
    void programsWantData(String accept) {
        assertThat(ErrorPage.isWanted(accept)).isFalse();
    }

    @Test
    void whatWasSaidComesBackHarmless() {
        assertThat(PAGE.html(null, "/help?a=1&b=\"2\"", "/"))
                .contains("&lt;b&gt;no&lt;/b&gt; &quot;such&quot; thing")
                .contains("href=\"/help?a=1&amp;b=&quot;2&quot;\"")
                .contains("4bf9")
                .doesNotContain("<b>");
    }

    @Test
    void whoIsNotLetInIsShownTheWayInOrOut() {
        assertThat(new ErrorPage(401, PAGE.why(), null).html("en", null, "/tickets/1/reply"))
                .contains("href=\"/tickets/1/reply\">Sign in</a>");
        assertThat(new ErrorPage(403, PAGE.why(), null).html("en", null, "/"))
                .contains("href=\"/\">Desk</a>", "href=\"/sign-out\">Sign out</a>");
        assertThat(new ErrorPage(403, PAGE.why(), null).html("en", "/", null)).doesNotContain("/sign-out");
    }

    @Test
    void itSpeaksTheFirstOfItsLanguagesThatIsPreferred() {
        assertThat(PAGE.html("de, fr-CA;q=0.9, en;q=0.8", null, null))
                .contains("lang=\"fr\"", "Il n’y a rien ici", "ou rien que vous puissiez voir")
                .doesNotContain("thing");
        assertThat(PAGE.html("en-GB,fr;q=0.5", null, null)).contains("lang=\"en\"", "There is nothing here");
        assertThat(PAGE.html("de", null, null)).contains("lang=\"en\"");
        assertThat(PAGE.html(null, null, null)).contains("lang=\"en\"");
    }

    @Test
    void aStatusWithoutWordsOfItsOwnHasThoseOfItsKind() {
        assertThat(page(418)).contains("That could not be understood");
        assertThat(page(507)).contains("Something went wrong here");
    }

    private static String page(int status) {
        return new ErrorPage(status, new ProblemReason("x", null), null).html(null, null, null);
    }

    @Test
    void bothLanguagesSayTheSame() {
        Properties english = ErrorWords.in("en").words();
        Properties french = ErrorWords.in("fr").words();

        assertThat(french.keySet()).isEqualTo(english.keySet());
    }
}
