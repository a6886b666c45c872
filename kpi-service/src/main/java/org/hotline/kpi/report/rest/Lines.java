package org.hotline.kpi.report.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files of lines, each made when it is written. */
final class Lines {

    private Lines() {}

    static StreamingOutput of(Supplier<Stream<String>> lines) {
        return output -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            for (Iterator<String> line = lines.get().iterator(); line.hasNext(); ) {
                writer.write(line.next());
            }
            writer.flush();
        };
    }
}
