package org.hotline.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.PrimitiveArrayDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.UUIDDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.DurationDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalTimeDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts are texts that can be stored; what is none is written exactly; lists are short. Holds for fields, lists, keys of maps and free JSON. */
final class TextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TextModule() {
        super("hotline-texts");
        addDeserializer(String.class, new TextDeserializer());
        written(byte[].class, bytes());
        written(UUID.class, new UUIDDeserializer());
        written(Instant.class, InstantDeserializer.INSTANT);
        written(Duration.class, DurationDeserializer.INSTANCE);
        written(LocalDate.class, LocalDateDeserializer.INSTANCE);
        written(LocalTime.class, LocalTimeDeserializer.INSTANCE);
        addKeyDeserializer(String.class, new NameDeserializer());
        addDeserializer(JsonNode.class, new FreeJsonDeserializer());
        setDeserializerModifier(new ShortLists());
    }

    @SuppressWarnings("unchecked")
    private static JsonDeserializer<byte[]> bytes() {
        return (JsonDeserializer<byte[]>) PrimitiveArrayDeserializers.forType(byte.class);
    }

    private <T> void written(Class<T> type, JsonDeserializer<T> meaning) {
        addDeserializer(type, new WrittenValue<>(type, meaning));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addBeanDeserializerModifier(new WrittenWords());
    }

    private static final class TextDeserializer extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        private TextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            Unstorable.check(parser, text);
            return text;
        }
    }

    private static final class NameDeserializer extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            Unstorable.check(context.getParser(), name);
            return name;
        }
    }

    private static final class FreeJsonDeserializer extends StdDeserializer<JsonNode> {

        private static final long serialVersionUID = 1L;

        private static final JsonDeserializer<? extends JsonNode> TREE =
                JsonNodeDeserializer.getDeserializer(JsonNode.class);

        private FreeJsonDeserializer() {
            super(JsonNode.class);
        }

        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode read = TREE.deserialize(parser, context);
            check(parser, read);
            return read;
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) throws JsonMappingException {
            return TREE.getNullValue(context);
        }

        private static void check(JsonParser parser, JsonNode node) throws Unstorable {
            if (node.isTextual()) {
                Unstorable.check(parser, node.textValue());
            }
            int index = 0;
            for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
                checkStep(parser, element, null, index++);
            }
            for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                Unstorable.check(parser, field.getKey());
                checkStep(parser, field.getValue(), field.getKey(), 0);
            }
        }

        private static void checkStep(JsonParser parser, JsonNode element, @Nullable String field, int index)
                throws Unstorable {
            try {
                check(parser, element);
            } catch (Unstorable unstorable) {
                if (field == null) {
                    unstorable.prependPath(Iterable.class, index);
                } else {
                    unstorable.prependPath(JsonNode.class, field);
                }
                throw unstorable;
            }
        }
    }
}
