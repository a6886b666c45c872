package org.hotline.kit.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is a text in the API is written as one: a number for a moment could be seconds or milliseconds. It is written exactly:
 * the library passes over what it takes for blanks, control characters with them, and reads what holds nothing else as no value.
 * Base64 may be broken into lines, and is never held as text: files are longer than any text may be.
 */
final class WrittenValue<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** No time is written with more; what a million digits mean would be worked out for minutes. */
    private static final int LONGEST = 100;

    private static final int QUOTATION_MARKS = 2;

    private final JsonDeserializer<T> meaning;

    WrittenValue(Class<T> type, JsonDeserializer<T> meaning) {
        super(type);
        this.meaning = meaning;
    }

    /** Whether it has nothing in it that the library would pass over. */
    static boolean isExact(String text) {
        return text.chars().noneMatch(c -> c <= ' ');
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        if (!handledType().isArray() && !canBeValue(parser.getText())) {
            return (T) context.handleWeirdStringValue(handledType(), "", "not written as such a value is");
        }
        long start = place(parser.currentTokenLocation());
        T value = meaning.deserialize(parser, context);
        if (value instanceof byte[] content
                && content.length == 0
                && place(parser.currentLocation()) - start > QUOTATION_MARKS) {
            return (T) context.handleWeirdStringValue(handledType(), "", "nothing, written with blanks");
        }
        if (value instanceof Instant time && !TimeParameters.canBeKept(time)) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "beyond all calendars");
        }
        return value;
    }

    private boolean canBeValue(String text) {
        return text.length() <= LONGEST && isExact(text) && !isOfAnotherKind(text);
    }

    /** What the library would cut, or move, to a value of the kind: a time is no date, nor is a date or the 24th hour a time. */
    private boolean isOfAnotherKind(String text) {
        boolean hasLetters = text.chars().anyMatch(Character::isLetter);
        return handledType() == LocalDate.class
                ? hasLetters
                : handledType() == Instant.class && (!hasLetters || TimeParameters.isOfNoDay(text));
    }

    private static long place(JsonLocation location) {
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }
}
