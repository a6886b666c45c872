package org.hotline.kit.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * What a parameter means, where its {@code @Parameter} does not say so: of a variable of the address, which thing it names;
 * of a header that the house understands, always the same. Anything else has to be explained, or the service is not built.
 */
final class ParameterDescription {

    private static final Pattern VARIABLE = Pattern.compile("\\{.*}");
    private static final Pattern ABBREVIATION = Pattern.compile("^(?:api|sla|kpi)\\b");

    private static final Map<String, String> HEADERS = Map.of(
            RequestForm.IF_MATCH,
            "the ETag of the version that the caller has read; of another one nothing is changed",
            "Content-Length",
            "how long the body is, so that what is too long is refused before it is sent",
            "Content-Type",
            "what the body is",
            "Last-Event-ID",
            "id of the last event that was seen; what came after it is sent again");

    private final String path;

    ParameterDescription(String path) {
        this.path = path;
    }

    void addTo(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(parameter -> parameter.setDescription(of(parameter)));
        }
    }

    private String of(Parameter parameter) {
        String name = parameter.getName();
        if (parameter.getIn() == In.PATH) {
            String thing = thingBefore('{' + name + '}');
            return "which " + thing + (name.equalsIgnoreCase(thing) ? "" : ", by its " + name);
        }
        if (parameter.getIn() == In.HEADER && HEADERS.containsKey(name)) {
            return HEADERS.get(name);
        }
        throw new IllegalStateException("@Parameter does not say what " + name + " of " + path + " means");
    }

    /** The last word of the address before the variable, as one thing of many. */
    private String thingBefore(String variable) {
        List<String> words = List.of(path.substring(0, path.indexOf(variable)).split("/"));
        String last =
                words.stream().filter(word -> !VARIABLE.matcher(word).matches()).reduce("", (before, word) -> word);
        String one = last.replace('-', ' ').replaceFirst("ies$", "y").replaceFirst("s$", "");
        return ABBREVIATION.matcher(one).replaceFirst(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
