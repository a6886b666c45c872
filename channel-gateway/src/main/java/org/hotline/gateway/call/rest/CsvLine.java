package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;

/** A line of comma-separated values; those with commas stand in quotation marks, which are doubled within. */
final class CsvLine {

    private static final int MOST = 100;

    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvLine() {}

    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = CSV.createParser(line)) {
            parser.nextToken(); // the beginning of all rows
            parser.nextToken();
            while (parser.nextToken() == JsonToken.VALUE_STRING && values.size() <= MOST) {
                values.add(parser.getText());
            }
        } catch (JsonProcessingException unreadable) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (values.size() > MOST) {
            throw broken();
        }
        return values.isEmpty() ? List.of("") : values;
    }

    private static DomainException broken() {
        return FieldProblem.invalid("line", "must be at most " + MOST + " values between commas");
    }
}
