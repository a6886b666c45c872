package org.hotline.knowledge.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotline.knowledge.markdown.Markdown;
import org.junit.jupiter.api.Test;

class AskedQuestionTest {

    private static List<AskedQuestion> asked(String title, String markdown) {
        return AskedQuestion.of(title, ArticleBody.of(Markdown.html(markdown)));
    }

    @Test
    void aTitleThatAsksIsAnsweredByTheWholeArticle() {
        assertThat(asked("Why is it red?", "Unplug **it**."))
                .containsExactly(new AskedQuestion("Why is it red?", "<p>Unplug <strong>it</strong>.</p>"));
        assertThat(asked("لماذا؟", "x")).hasSize(1);
    }

    @Test
    void headingsThatAskAreAnsweredByWhatIsBelowThem() {
        assertThat(asked(
                        "Invoices",
                        "# Where is it?\n\nHere.\n\n## Note\n\na\n\n# Why *so* much?\n\nTax.\n\n# End\n\nb"))
                .containsExactly(
                        new AskedQuestion("Where is it?", "<p>Here.</p>\n<h3 id=\"part-2\">Note</h3>\n<p>a</p>"),
                        new AskedQuestion("Why so much?", "<p>Tax.</p>"));
    }

    @Test
    void whatDoesNotAskIsNoQuestion() {
        assertThat(asked("Restart the box", "# What now?\n\nWait.\n\n# Then\n\nb"))
                .isEmpty();
        assertThat(asked("", "")).isEmpty();
        assertThat(asked("Much?", "x ".repeat(10_000))).isEmpty();
    }
}
