package org.hotline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Bodies that no operation can take, made from an example that it takes. */
final class HostileBodies {

    private static final String MARK = "hostile-value";
    private static final List<String> NO_TEXT =
            List.of("{}", "[]", "5", "true", "\"\\u0000\"", "\"a\\u0000b\"", "\"a\\ud800b\"");
    private static final List<String> NO_NUMBER =
            List.of("{}", "[]", "\"5\"", "true", "4.6e-1", "1e400", "9".repeat(30), "9".repeat(5_000), "\"\"");
    private static final List<String> NO_TRUTH = List.of("{}", "[]", "1", "\"true\"", "\"\"");
    private static final List<String> NO_LIST = List.of(
            "{}", "5", "true", "\"x\"", "[" + "\"\",".repeat(20_000) + "\"\"]", "[" + "{},".repeat(20_000) + "{}]");
    private static final List<String> NO_OBJECT = List.of("[]", "5", "true", "\"x\"");

    private HostileBodies() {}

    /** A body with what is wrong with it. */
    record HostileBody(String type, String name, String text) {}

    static List<HostileBody> of(String type, JsonNode example) {
        List<HostileBody> bodies = new ArrayList<>();
        if (type.equals("application/json")) {
            for (String text :
                    List.of("", " ", "null", "{", "[]", "5", "\"x\"", "{} x", "{a:1}", "[".repeat(100_000))) {
                bodies.add(new HostileBody(type, "body " + text.substring(0, Math.min(9, text.length())), text));
            }
            bodies.add(new HostileBody(type, "deep", "{\"a\":".repeat(100_000)));
            bodies.add(new HostileBody("", "no type", "{}"));
            if (example.isObject()) {
                duplicates(type, example, bodies);
                fields(type, example, example, "", bodies);
            }
        } else if (type.equals("application/x-www-form-urlencoded")) {
            bodies.add(new HostileBody(type, "many fields", "a=1&".repeat(1_100)));
            bodies.add(new HostileBody(type, "long field", "a=" + "x".repeat(70_000)));
            bodies.add(new HostileBody(type, "no form", "%zz&&==%"));
        } else if (!type.equals("*/*")) {
            bodies.add(new HostileBody("", "no type", "x"));
            bodies.add(new HostileBody("text/plain;charset=nonsense", "another type", "x"));
        }
        return bodies;
    }

    private static void duplicates(String type, JsonNode example, List<HostileBody> bodies) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = example.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            String again = "\"" + field.getKey() + "\":" + field.getValue();
            String text = example.toString();
            bodies.add(new HostileBody(
                    type, field.getKey() + " twice", text.substring(0, text.length() - 1) + "," + again + "}"));
        }
    }

    /** Puts each value that is none of the kind into the place of each value, one at a time. */
    private static void fields(String type, JsonNode whole, JsonNode part, String above, List<HostileBody> bodies) {
        if (part instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                object.put(name, MARK);
                replaced(type, whole, value, above + name, bodies);
                object.set(name, value);
                fields(type, whole, value, above + name + ".", bodies);
            }
        } else if (part instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                array.set(i, MARK);
                replaced(type, whole, value, above + i, bodies);
                array.set(i, value);
                fields(type, whole, value, above + i + ".", bodies);
            }
        }
    }

    private static void replaced(String type, JsonNode whole, JsonNode value, String field, List<HostileBody> bodies) {
        for (String hostile : noneLike(value)) {
            String name = field + " " + hostile.substring(0, Math.min(20, hostile.length()));
            bodies.add(new HostileBody(type, name, whole.toString().replace('"' + MARK + '"', hostile)));
        }
    }

    private static List<String> noneLike(JsonNode value) {
        if (value.isTextual()) {
            return NO_TEXT;
        }
        if (value.isNumber()) {
            return NO_NUMBER;
        }
        if (value.isBoolean()) {
            return NO_TRUTH;
        }
        return value.isArray() ? NO_LIST : NO_OBJECT;
    }
}
