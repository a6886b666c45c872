package org.hotline.knowledge.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void markdownBecomesHtml() {
        assertThat(Markdown.html("# Steps\n\n1. *Restart*\n2. `ping`"))
                .contains("<h1>Steps</h1>", "<em>Restart</em>", "<code>ping</code>", "<ol>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "<a href='java&#115;cript:alert(1)'>x</a>",
                "<style>input[value^=a]{background:url(//evil)}</style>",
                "<svg onload=alert(1)>",
                "<iframe src='//evil'></iframe>",
                "![x](http://evil/pixel.gif)",
                "<p style='background:url(//evil)'>x</p>"
            })
    void nothingActiveAndNothingRemoteGetsThrough(String body) {
        assertThat(Markdown.html(body))
                .doesNotContain(
                        "<script", "onerror", "onload", "javascript:", "<style", "style=", "<iframe", "<img", "<svg");
    }

    @Test
    void aPictureIsALinkByItsName() {
        assertThat(Markdown.html("![the box](https://img.example/box.png)"))
                .isEqualTo(
                        "<p><a href=\"https://img.example/box.png\" rel=\"nofollow noopener noreferrer\">the box</a></p>");
        assertThat(Markdown.html("![](https://img.example/box.png)")).contains(">https://img.example/box.png</a>");
        assertThat(Markdown.html("[![the box](https://img.example/b.png)](https://x.example)"))
                .contains("href=\"https://x.example\"", ">the box</a>")
                .doesNotContain("img.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[this](javascript:alert(1))", "![this](data:image/png;base64,AAAA)", "<a name=x>this</a>"})
    void aLinkThatLeadsNowhereIsNone(String body) {
        assertThat(Markdown.html(body)).isEqualTo("<p>this</p>");
    }

    @Test
    void sentencesAreWhatOneWouldReadAloud() {
        assertThat(Markdown.sentences(
                        "## Steps\n\n1. Unplug **it**, [wait](javascript:x)\n2. [ ] Call\n\n![the box](https://x.example/b.png)\n\n"
                                + "| light | meaning |\n|---|---|\n| red | none |\n\n```\nping box\n```\n\na < b <script>alert(1)</script>\nSee!",
                        1_000))
                .isEqualTo("Steps. Unplug it, wait. Call. the box. light, meaning. red, none. ping box. a < b See!");
    }

    @Test
    void theTextHasTheWordsWithoutTheSigns() {
        assertThat(Markdown.text(
                        "## Title\n\nSee **bold** [link](https://example.org)\n\n| a | b |\n|---|---|\n| c | d |"))
                .contains("Title", "bold", "link", "c")
                .doesNotContain("**", "##", "|---");
    }

    @Test
    void whatIsNumberedAtTheTopIsAStep() {
        assertThat(
                        Markdown.steps(
                                "# Restart\n\n- for old boxes\n\n1. *Unplug* it\n   - all of it\n2. Wait\n\nThen\n\n3. [Plug](https://x.example) <b>in</b>\n4.\n"))
                .hasSize(3)
                .anyMatch(step -> step.startsWith("Unplug it") && step.contains("all of it"))
                .contains("Wait");
    }

    @Test
    void whatHasABoxIsAStepWithoutIt() {
        assertThat(Markdown.steps("- [ ] Unplug\n- [x] Plug in\n- a remark\n")).containsExactly("Unplug", "Plug in");
    }

    @Test
    void whatIsInAnotherListOrTooMuchToBeDoneIsNoStep() {
        assertThat(Markdown.steps("- for example\n  1. this\n  2. that\n")).isEmpty();
        assertThat(Markdown.steps("> 1. quoted\n")).isEmpty();
        assertThat(Markdown.steps("1. x\n".repeat(100))).hasSize(100);
        assertThat(Markdown.steps("1. x\n".repeat(101))).isEmpty();
    }
}
