package org.hotline.kit.event;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Moments in the JSON that the services write for each other and for themselves. A fact tells many, and the platform takes
 * ten times as long to read one as a reader of nothing but RFC 3339; what that does not know is left to the platform.
 */
public final class QuickTimes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public QuickTimes() {
        super("hotline-quick-times");
        addDeserializer(Instant.class, new MomentDeserializer());
    }

    private static final class MomentDeserializer extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        private MomentDeserializer() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                try {
                    return ITU.parseDateTime(parser.getText()).toInstant();
                } catch (DateTimeException other) {
                    // years of five digits, fewer parts
                }
            }
            return InstantDeserializer.INSTANT.deserialize(parser, context);
        }
    }
}
