package org.hotline.ticket.eventlog.rest;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.hotline.ticket.eventlog.LogMapping;
import org.jspecify.annotations.Nullable;

/** CSV, a row at a time, of which none can fill the memory. */
final class CsvText implements AutoCloseable {

    /** Characters of a value; a quote that is never closed ends here. */
    static final int LONGEST_VALUE = 20_000;

    /** Values of a row that are kept, and one more of a row that has more. */
    static final int MOST_VALUES = 1_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_VALUE)
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final CsvParser parser;

    private CsvText(CsvParser parser) {
        this.parser = parser;
    }

    /** From its beginning, without a byte-order mark. */
    static CsvText of(InputStream body, LogMapping.LogForm form) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(body, decoder(form.charset())));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CsvParser parser = CSV.createParser(text);
        parser.setSchema(
                CsvSchema.emptySchema().withColumnSeparator(form.separator().charAt(0)));
        parser.nextToken(); // the beginning of all rows
        return new CsvText(parser);
    }

    private static CharsetDecoder decoder(String charset) {
        return Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(LogMapping.UNREADABLE));
    }

    /** The next row, if there is one. */
    @Nullable
    List<String> next() throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (values.size() <= MOST_VALUES) {
                values.add(parser.getText());
            }
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
