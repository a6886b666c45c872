package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a service says in one place ({@code docs/feature.md}), as far as only the sources show it. */
public abstract class OnceConventions extends SourceConventions {

    private static final Pattern SCOPE_IN_SQL = Pattern.compile("\\bscope\\.(?:team|teamOrNone|caller)\\(");

    OnceConventions(String root, Path module) {
        super(root, module);
    }

    /** For rows; whoever asks for rows of others is handed the condition by their owner. */
    @Test
    void whatAScopeCoversIsSaidOnceInSql() {
        List<String> places = sources.main().stream()
                .filter(SourceFile::keepsData)
                .filter(source -> SCOPE_IN_SQL.matcher(source.code()).find())
                .map(SourceFile::name)
                .toList();

        assertThat(places).as("where a scope becomes a condition").hasSizeLessThanOrEqualTo(1);
    }
}
