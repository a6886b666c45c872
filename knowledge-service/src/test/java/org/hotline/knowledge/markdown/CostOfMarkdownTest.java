package org.hotline.knowledge.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies as long as we take them, each written to be dear to the reader of Markdown or of the HTML in it. */
@Tag("cost")
class CostOfMarkdownTest {

    private static final Map<String, String> BODIES = bodies();

    static Stream<String> names() {
        return BODIES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(60)
    void noBodyCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String name) throws Exception {
        String body = BODIES.get(name);

        Cost.assertBearable(name, () -> {
            assertThat(Markdown.html(body)).isNotNull();
            assertThat(Markdown.text(body)).isNotNull();
            assertThat(Markdown.steps(body)).isNotNull();
            assertThat(Markdown.sentences(body, Markdown.LONGEST)).isNotNull();
        });
    }

    @Test
    void whatNestsTooDeeplyOrGrowsTooMuchIsNotTaken() {
        for (String name : new String[] {
            "quotations in one another",
            "lists in one another",
            "numbered lists in one another",
            "links to a long address",
            "cells of a table",
            "elements in one another"
        }) {
            assertThat(Markdown.isReadable(BODIES.get(name))).as(name).isFalse();
            assertThat(Markdown.html(BODIES.get(name))).as(name).isNotEmpty();
        }
    }

    @Test
    void whatPeopleWriteIsTaken() {
        String list =
                IntStream.range(0, 12).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(Collectors.joining());

        for (String body : new String[] {
            "", "# A\n\n*b* **c** [d](https://example.org)\n\n> > > e\n", list, "|a|b|\n|-|-|\n|c|d|\n".repeat(100)
        }) {
            assertThat(Markdown.isReadable(body)).as(body).isTrue();
        }
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("quotations in one another", fill("> "));
        bodies.put("quotations line by line", fill("> ".repeat(99) + "\n"));
        bodies.put("empty lines in lists", "- ".repeat(90) + "x" + fill("\n"));
        bodies.put("lists in one another", fill("- ", 199_000) + "x");
        bodies.put("numbered lists in one another", fill("1. "));
        bodies.put("stars around a letter", "*".repeat(99_000) + "a" + "*".repeat(99_000));
        bodies.put("pictures in one another", "![".repeat(40_000) + "a" + "](b)".repeat(25_000));
        bodies.put("links to a long address", "[a]: <" + "b".repeat(99_000) + ">\n\n" + "[a] ".repeat(24_000));
        bodies.put(
                "cells of a table", "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + fill("|a|\n", 190_000));
        bodies.put("elements in one another", "<div>\n" + fill("<div>", 199_000));
        bodies.put("definitions", numbered("[a%d]: b\n"));
        bodies.put("one definition again and again", fill("[a]: b\n"));
        bodies.put("a definition without end", "[a]: b \"" + fill("x\n", 199_000));
        bodies.put("attributes of one element", "<div " + numbered("a%d "));
        bodies.put("attributes of one element in a line", "x <a " + numbered("a%d ") + ">");
        String[] pieces = {
            "<a ",
            "<",
            "<!--",
            "<a b=\"",
            "[",
            "![",
            "[a](<b",
            "*a _b ",
            "a**b c* ",
            "`",
            "&",
            "\\",
            "```\n",
            "a\n=\n",
            "a|\n-|\n",
            " ",
            "\n",
            "- a\n\n",
            "<b></i>",
            "<p>",
            "<table>",
            "\u0301",
            "\ud83d\ude00"
        };
        for (String piece : pieces) {
            bodies.put("again and again: " + piece.strip(), fill(piece, Markdown.LONGEST / 2));
        }
        bodies.put("backticks of growing length", growing("`", 600));
        bodies.put(
                "steps to a long address",
                "1. [a] [a] [a] [a] [a] [a]\n".repeat(100)
                        + "\n[a]: https://example.org/"
                        + fill("x", Markdown.LONGEST - 3_000));
        bodies.put("steps of markup", ("1. " + fill("<b>", 1_900) + "\n").repeat(100));
        bodies.put("longer than anybody may write", "*a ".repeat(400_000));
        return bodies;
    }

    private static String fill(String piece) {
        return fill(piece, Markdown.LONGEST);
    }

    private static String fill(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String growing(String piece, int most) {
        return IntStream.range(1, most).mapToObj(i -> piece.repeat(i) + " ").collect(Collectors.joining());
    }

    private static String numbered(String piece) {
        return IntStream.range(0, Markdown.LONGEST / 12)
                .mapToObj(piece::formatted)
                .collect(Collectors.joining());
    }
}
