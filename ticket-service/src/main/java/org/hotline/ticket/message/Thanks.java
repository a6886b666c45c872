package org.hotline.ticket.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a message that says nothing but thanks, or that all is well. Whoever writes so wants nothing more, but whoever writes anything else may: so
 * all of it has to be made of phrases that cannot be part of a question, a wish or a complaint ({@code thanks/phrases.txt}) and of its sender's name.
 */
public final class Thanks {

    private static final int LONGEST = 400;
    /** What mail programs write before the subject of what is answered; who writes a new one may have put his question there. */
    private static final Pattern ANSWERING =
            Pattern.compile("(?i)\\s*+(?:re|aw|antw|antwort|sv|vs|rv|res|rif|r|odp|ynt)\\s?+(?:\\[\\d++])?+\\s?+:.*");

    private static final Map<Part, Phrases> PHRASES = read();

    private final List<String> words;
    private final Set<String> names;
    private boolean said;

    private Thanks(PlainWords text, Set<String> names) {
        this.words = text.words();
        this.names = names;
        this.said = text.smiling();
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
        String subject = content.subject();
        return content.text().length() <= LONGEST
                && content.attachments().isEmpty()
                && (subject == null
                        || subject.isBlank()
                        || ANSWERING.matcher(subject).matches())
                && areAllOf(content.text(), sender);
    }

    static boolean areAllOf(String text, @Nullable String sender) {
        return PlainWords.read(text)
                .map(words -> new Thanks(words, sender == null ? Set.of() : new HashSet<>(PlainWords.of(sender))))
                .filter(Thanks::areAll)
                .isPresent();
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
        int stressed = skip(place, Part.DEGREE);
        if (length(Part.THANKS, stressed) > 0) {
            said = true;
            return afterObject(skip(stressed + length(Part.THANKS, stressed), Part.DEGREE));
        }
        int longest = Math.max(length(Part.GREETING, place), length(Part.CLOSING, place));
        if (length(Part.WELL, place) > longest) {
            said = true;
            return place + length(Part.WELL, place);
        }
        int other = Math.max(length(Part.AND, place), names.contains(words.get(place)) ? 1 : 0);
        return place + Math.max(longest, other);
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
