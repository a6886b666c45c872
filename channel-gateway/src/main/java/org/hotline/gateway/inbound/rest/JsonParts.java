package org.hotline.gateway.inbound.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline.kit.problem.FieldProblem;

/** The members of a list in JSON as they were written, byte for byte. */
final class JsonParts {

    /** The list is bounded as a body; what one of its members may be is a matter of reading that. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonParts() {}

    /**
     * They are not looked into: what is wrong with one is no fault of the others, unless nobody sees where it ends.
     *
     * @param most after how many one more is the last that is looked for
     */
    static List<byte[]> of(byte[] list, int most) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(list)) {
            if (parser.nextToken() != JsonToken.START_ARRAY
                    || parser.currentTokenLocation().getByteOffset() < 0) {
                throw FieldProblem.invalid("body", "must be a list in UTF-8");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int begin = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken();
                parts.add(Arrays.copyOfRange(
                        list, begin, (int) parser.currentLocation().getByteOffset()));
                if (parts.size() > most) {
                    return parts;
                }
            }
            if (parser.nextToken() != null) {
                throw FieldProblem.invalid("body", "must end with the list");
            }
        }
        return parts;
    }
}
