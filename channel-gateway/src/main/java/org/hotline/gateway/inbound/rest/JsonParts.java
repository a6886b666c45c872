package org.hotline.gateway.inbound.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline.kit.problem.FieldProblem;

/** The members of a list in JSON as they were written, byte for byte. */
final class JsonParts {

    private JsonParts() {}

    /** They are not looked into: what is wrong with one is no fault of the others, unless nobody sees where it ends. */
    static List<byte[]> of(byte[] list, JsonFactory json) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (JsonParser parser = json.createParser(list).disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
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
            }
            if (parser.nextToken() != null) {
                throw FieldProblem.invalid("body", "must end with the list");
            }
        }
        return parts;
    }
}
