package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.hotline.launcher.command.Arguments;

/** How long a question takes at fifty a second among many articles, and how good the answers are beside plain BM25. */
final class SearchMeasuring implements Bench {

    private static final int USUAL_ARTICLES = 100_000;
    private static final int MOST_ARTICLES = 1_000_000;
    private static final int AT_ONCE = 1_000;
    private static final int QUESTIONS = 3_000;
    private static final Duration APART = Duration.ofMillis(20);
    private static final int HANDS = 32;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String usage() {
        return "[--articles N] [--data-sets DIR]   questions to the articles: latency at 50/s, and quality";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, InterruptedException, ExecutionException {
        int articles = BenchSize.of(arguments.option("--articles"), USUAL_ARTICLES, 1, MOST_ARTICLES);
        Optional<Path> sets = arguments.option("--data-sets").map(Path::of);
        arguments.requireNoMore();
        Knowledge knowledge = new Knowledge(hotline);
        RunningHotline.say("Bringing in " + articles + " articles.");
        int parts = (articles + AT_ONCE - 1) / AT_ONCE;
        Crowd.of(2).each(parts, part -> knowledge.bring(part(part, articles)));
        knowledge.awaitFound(article(articles - 1), "kind=PROCEDURE");
        RunningHotline.say("Warming up.");
        ask(knowledge, QUESTIONS, articles, QUESTIONS / 5);
        RunningHotline.say("Asking " + QUESTIONS + " questions, 50 a second.");
        Latencies latencies = ask(knowledge, 0, articles, QUESTIONS);
        ObjectNode figures = BenchFigures.put(BenchFigures.of("search").put("articles", articles), latencies);
        if (sets.isPresent()) {
            qualities(figures.putObject("quality"), knowledge, sets.get());
        }
        return figures;
    }

    private static Latencies ask(Knowledge knowledge, int first, int articles, int questions)
            throws InterruptedException, ExecutionException {
        return Crowd.of(HANDS)
                .each(questions, APART, i -> knowledge.find(ArticleTexts.question(first + i, articles), "language=en"));
    }

    private static List<ObjectNode> part(int part, int articles) {
        return IntStream.range(part * AT_ONCE, Math.min((part + 1) * AT_ONCE, articles))
                .mapToObj(SearchMeasuring::article)
                .toList();
    }

    private static ObjectNode article(int number) {
        return Knowledge.article("bench-" + number, ArticleTexts.title(number), ArticleTexts.body(number))
                .put("language", "en")
                .put("kind", "PROCEDURE");
    }

    /** Each folder that is called by the language at its end, such as search-fr. */
    private static void qualities(ObjectNode qualities, Knowledge knowledge, Path sets) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(sets, "search-??")) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                RunningHotline.say("Asking the questions of " + name + ".");
                quality(
                        qualities.putObject(name),
                        knowledge,
                        QuestionSet.read(folder),
                        name.substring(name.length() - 2));
            }
        }
    }

    /** Its documents are the only known errors in the language, so that nothing else answers. */
    private static void quality(ObjectNode figures, Knowledge knowledge, QuestionSet set, String language) {
        List<ObjectNode> documents = set.documents().stream()
                .map(document -> Knowledge.article(
                                document.path("id").asText(),
                                document.path("title").asText(),
                                document.path("text").asText())
                        .put("language", language)
                        .put("kind", "KNOWN_ERROR"))
                .toList();
        knowledge.bring(documents);
        String filters = "kind=KNOWN_ERROR&language=" + language;
        knowledge.awaitFound(documents.get(documents.size() - 1), filters);
        figures.put("ndcg10", set.quality(question -> knowledge.find(question, filters)));
        figures.put("bm25", set.quality(new PlainBm25(set.documents())::find));
    }
}
