package org.hotline.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * Lists and maps have so many elements at most, before any rule is asked about them: the rules are asked of each element
 * of a list even when it has too many, and telling what each of them breaks takes time by the square of their number.
 */
final class ShortLists extends BeanDeserializerModifier {

    /** As many as the longest list of the API may have. */
    static final int MOST = 2_000;

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> reader) {
        return new Bounded(reader);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> reader) {
        return new Bounded(reader);
    }

    private static final class Bounded extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private Bounded(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Bounded(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object read = super.deserialize(parser, context);
            int size =
                    read instanceof Collection<?> list ? list.size() : read instanceof Map<?, ?> map ? map.size() : 0;
            if (size > MOST) {
                throw new BrokenLimit(parser, "must have at most " + MOST + " elements");
            }
            return read;
        }
    }
}
