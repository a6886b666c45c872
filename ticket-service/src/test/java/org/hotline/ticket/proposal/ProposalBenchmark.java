package org.hotline.ticket.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.kit.id.Ids;

/**
 * Measures how often what is proposed is right, on texts of which it is known what they are, beside plain BM25 with ten neighbours. A
 * folder holds {@code train.csv} and {@code test.csv} (text, category), or {@code queries.jsonl} and {@code qrels.tsv}: then each
 * question is asked once, with three quarters of the others as examples.
 */
public final class ProposalBenchmark {

    /** As many as the service counts words in, looks for, and compares with. */
    private static final int COUNTED = 1_000;

    private static final int WANTED = 1_000;
    private static final int COMPARED = 3 * WANTED;

    private static final int PARTS = 4;

    private int asked;
    private int floor;
    private int best;
    private int proposed;
    private int right;

    private ProposalBenchmark() {}

    public static void main(String[] folders) throws IOException {
        if (folders.length == 0) {
            System.err.println("usage: ProposalBenchmark FOLDER...");
            System.exit(2);
        }
        for (String folder : folders) {
            new ProposalBenchmark().measure(Path.of(folder));
        }
    }

    private void measure(Path folder) throws IOException {
        if (Files.exists(folder.resolve("train.csv"))) {
            List<LabelledText> known = LabelledText.csv(folder.resolve("train.csv"));
            measure(known, LabelledText.csv(folder.resolve("test.csv")));
        } else {
            List<LabelledText> all = LabelledText.questions(folder);
            for (int part = 0; part < PARTS; part++) {
                List<LabelledText> known = new ArrayList<>();
                List<LabelledText> unknown = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    (i % PARTS == part ? unknown : known).add(all.get(i));
                }
                measure(known, unknown);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %6d asked  plain BM25 %.1f %%  nearest %.1f %%  proposed for %.1f %%, right in %.1f %% of these%n",
                folder.getFileName(),
                asked,
                100.0 * floor / asked,
                100.0 * best / asked,
                100.0 * proposed / asked,
                100.0 * right / proposed);
    }

    private void measure(List<LabelledText> known, List<LabelledText> unknown) {
        PlainNeighbours plain = new PlainNeighbours(known);
        List<SimilarTicket> examples = new ArrayList<>();
        for (LabelledText text : known) {
            examples.add(new SimilarTicket(
                    Ids.of("example " + examples.size()),
                    "",
                    "",
                    text.label(),
                    null,
                    null,
                    ExampleWords.of(text.text())));
        }
        Collections.shuffle(examples, new Random(1)); // which are the newest is nobody's choice
        for (LabelledText text : unknown) {
            asked++;
            floor += plain.label(text.text()).equals(text.label()) ? 1 : 0;
            Likeness likeness = likeness(examples, text);
            judge(text, Neighbour.nearest(candidates(examples, likeness), likeness));
        }
    }

    private void judge(LabelledText text, List<Neighbour> nearest) {
        best += winner(nearest).equals(text.label()) ? 1 : 0;
        Optional<NeighbourVote> vote = NeighbourVote.of(nearest, ProposalAttribute.CATEGORY);
        proposed += vote.isPresent() ? 1 : 0;
        right += vote.filter(found -> found.value().equals(text.label())).isPresent() ? 1 : 0;
    }

    /** What would be proposed if there always were something. */
    private static String winner(List<Neighbour> nearest) {
        Map<String, Double> votes = new HashMap<>();
        nearest.forEach(neighbour ->
                votes.merge(String.valueOf(neighbour.ticket().category()), neighbour.weight(), Double::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Likeness likeness(List<SimilarTicket> examples, LabelledText text) {
        List<Integer> words = ExampleWords.of(text.text());
        Set<Integer> wanted = Set.copyOf(words);
        Map<Integer, Long> having = examples.stream()
                .limit(COUNTED)
                .flatMap(example -> example.words().stream())
                .filter(wanted::contains)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return new Likeness(words, new WordFrequencies(Math.min(COUNTED, examples.size()), examples.size(), having));
    }

    private static List<SimilarTicket> candidates(List<SimilarTicket> examples, Likeness likeness) {
        Set<Integer> telling = Set.copyOf(likeness.telling(WANTED));
        return examples.stream()
                .filter(example -> example.words().stream().anyMatch(telling::contains))
                .limit(COMPARED)
                .toList();
    }
}
