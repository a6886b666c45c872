package org.hotline.knowledge.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/** How texts are cut into terms, told by what becomes of a sample: an index that was cut in another way is of no use. */
final class IndexForm {

    /** To be raised when the fields of a document change, or how they are cut in a way that the sample does not show. */
    private static final int FIELDS = 1;

    private static final String SAMPLE = """
            L’accès à la WLANRouter INV2026 n’a pas été rétabli: IT and the printers aren't answering, Rechnungen überwiesen,
            fibre-optic café ÉTÉ naïve les clientes mejores facturas ordini ответы 한국어 インターネット الفواتير""";

    private IndexForm() {}

    static String of(TextAnalysis analysis) {
        String terms = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(Tokenization.values())
                        .map(tokens -> TextAnalysis.field(QuestionTerms.TEXT, tokens, language)))
                .map(field -> field + QuestionTerms.terms(analysis, field, SAMPLE))
                .collect(Collectors.joining("\n"));
        return FIELDS + "/" + Version.LATEST + "/" + UUID.nameUUIDFromBytes(terms.getBytes(StandardCharsets.UTF_8));
    }
}
