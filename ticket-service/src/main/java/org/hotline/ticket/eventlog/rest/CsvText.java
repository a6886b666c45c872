package org.hotline.ticket.eventlog.rest;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.hotline.ticket.eventlog.LogMapping;

/** Reads CSV, a row at a time. */
final class CsvText {

    /** Characters of a value; a quote that is never closed ends here. */
    static final int LONGEST_VALUE = 100_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_VALUE)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvText() {}

    /** The rows, with the head and without a byte-order mark. */
    static MappingIterator<String[]> rows(InputStream body, LogMapping.LogForm form) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(body, Charset.forName(form.charset())));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CsvSchema schema =
                CsvSchema.emptySchema().withColumnSeparator(form.separator().charAt(0));
        return CSV.readerFor(String[].class).with(schema).readValues(text);
    }
}
