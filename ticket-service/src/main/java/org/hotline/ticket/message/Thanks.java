package org.hotline.ticket.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a message that says nothing but thanks, or that all is well. Whoever writes so wants nothing more, but whoever writes anything else may: so
 * all of it has to be made of phrases that cannot be part of a question, a wish or a complaint ({@code thanks/phrases.txt}), of its sender's name where
 * it is written as one, and of the names of those who answered. Where we asked something, whoever says that all is well may say yes.
 */
public final class Thanks {

    private static final int LONGEST = 400;
    private static final Map<Part, Phrases> PHRASES = read();

    private final List<String> words;
    private final List<PlainWords.WordPlace> places;
    private final Set<String> sender;
    private final Set<String> operators;
    private boolean said;
    private boolean agreed;

    private Thanks(PlainWords text, Set<String> sender, Set<String> operators) {
        this.words = text.words();
        this.places = text.places();
        this.sender = sender;
        this.operators = operators;
        this.said = text.smiling();
    }

    /**
     * What a message answers.
     *
     * @param subject of its ticket; null where that does not matter
     * @param reply what we wrote last in it, if anything
     * @param operators names of those of us who had it or wrote it
     */
    public record ThankedReply(
            @Nullable String subject, @Nullable String reply, List<String> operators) {

        static final ThankedReply ANYTHING = new ThankedReply(null, null, List.of());

        boolean isAQuestion() {
            return reply != null && reply.indexOf('?') >= 0;
        }
    }

    /** What phrases do: {@code WELL} says that all is well, {@code FOR} leads to what somebody is thanked for. */
    private enum Part {
        THANKS,
        DEGREE,
        FOR,
        WHOSE,
        HOW,
        WHAT,
        AND,
        YES,
        WELL,
        GREETING,
        CLOSING
    }

    /**
     * Whether a message is nothing else.
     *
     * @param sender how whoever wrote it is called, as far as that is known
     */
    public static boolean areAllOf(Message.Content content, @Nullable String sender) {
        return areAllOf(content, sender, ThankedReply.ANYTHING);
    }

    /** The same of what answers something. */
    public static boolean areAllOf(Message.Content content, @Nullable String sender, ThankedReply answered) {
        return mayBe(content)
                && AnsweringSubject.isOf(content.subject(), answered.subject())
                && areAllOf(content.text(), sender, answered)
                && !FurtherWords.areIn(content);
    }

    /** Whether a message has no more than thanks need. */
    public static boolean mayBe(Message.Content content) {
        return content.text().length() <= LONGEST && content.attachments().isEmpty();
    }

    static boolean areAllOf(String text, @Nullable String sender, ThankedReply answered) {
        return PlainWords.read(text)
                .map(words -> new Thanks(words, names(Stream.ofNullable(sender)), names(answered.operators().stream())))
                .filter(thanks -> thanks.areAll() && !(thanks.agreed && answered.isAQuestion()))
                .isPresent();
    }

    private static Set<String> names(Stream<String> written) {
        return written.flatMap(name -> PlainWords.of(name).stream()).collect(Collectors.toSet());
    }

    private boolean areAll() {
        int place = 0;
        while (place < words.size()) {
            int next = after(place);
            if (next == place) {
                return false;
            }
            place = next;
        }
        return said;
    }

    /** Where the phrase ends that begins there; the same place where there is none. */
    private int after(int place) {
        int stressed = length(Part.THANKS, place) > 0 ? place : skip(place, Part.DEGREE);
        if (length(Part.THANKS, stressed) > 0) {
            said = true;
            return afterObject(skip(stressed + length(Part.THANKS, stressed), Part.DEGREE));
        }
        int longest = Math.max(length(Part.GREETING, place), length(Part.CLOSING, place));
        if (length(Part.WELL, place) > longest) {
            said = true;
            agreed = true;
            return place + length(Part.WELL, place);
        }
        agreed |= length(Part.YES, place) > 0;
        int and = Math.max(length(Part.AND, place), length(Part.YES, place));
        return place + Math.max(longest, Math.max(and, isAName(place) ? 1 : 0));
    }

    /** One of ours, or the sender's, written as a name or alone on its line. */
    private boolean isAName(int place) {
        int line = places.get(place).line();
        return operators.contains(words.get(place))
                || (sender.contains(words.get(place))
                        && (places.get(place).capital()
                                || IntStream.range(0, words.size())
                                        .filter(other -> places.get(other).line() == line)
                                        .allMatch(other -> sender.contains(words.get(other)))));
    }

    /** Behind what somebody is thanked for, if that follows. */
    private int afterObject(int place) {
        int object = length(Part.FOR, place) == 0 ? place : afterThing(place + length(Part.FOR, place));
        while (object > place && length(Part.AND, object) > 0) {
            int behind = object + length(Part.AND, object);
            int another = Math.max(afterThing(behind), skipHow(behind));
            if (another == behind) {
                return object;
            }
            object = another;
        }
        return object;
    }

    /** The same place where there is nothing that one is thanked for. */
    private int afterThing(int place) {
        int thing = place;
        while (Math.max(length(Part.WHOSE, thing), length(Part.HOW, thing)) > length(Part.WHAT, thing)) {
            thing += Math.max(length(Part.WHOSE, thing), length(Part.HOW, thing));
        }
        int end = thing + length(Part.WHAT, thing);
        return end == thing ? place : skipHow(end);
    }

    /** Unless another phrase begins with it: "bonne journée". */
    private int skipHow(int place) {
        int next = place;
        while (length(Part.HOW, next) > Math.max(length(Part.CLOSING, next), length(Part.WELL, next))) {
            next += length(Part.HOW, next);
        }
        return next;
    }

    private int skip(int place, Part part) {
        int next = place;
        while (length(part, next) > 0) {
            next += length(part, next);
        }
        return next;
    }

    private int length(Part part, int place) {
        return Objects.requireNonNull(PHRASES.get(part)).lengthAt(words, place);
    }

    private static Map<Part, Phrases> read() {
        Map<Part, Phrases> phrases = new EnumMap<>(Part.class);
        Phrases part = new Phrases();
        try (InputStream file = Objects.requireNonNull(Thanks.class.getResourceAsStream("/thanks/phrases.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    part = new Phrases();
                    phrases.put(
                            Part.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT)), part);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    List.of(line.split(",")).stream().map(PlainWords::of).forEach(part::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
