package org.hotline.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void optionsMayStandAnywhereAndBeWrittenInBothWays() {
        Arguments arguments = new Arguments(List.of("--name", "anna", "operator", "--team=billing", "--detach"));

        assertThat(arguments.option("--team")).hasValue("billing");
        assertThat(arguments.option("--name")).hasValue("anna");
        assertThat(arguments.has("--detach")).isTrue();
        assertThat(arguments.word()).hasValue("operator");
        assertThatCode(arguments::requireNoMore).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        Arguments arguments = new Arguments(List.of("--detatch"));

        assertThatThrownBy(arguments::requireNoMore)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--detatch");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        Arguments arguments = new Arguments(List.of("--data"));

        assertThatThrownBy(() -> arguments.option("--data"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--data needs a value.");
    }

    @Test
    void anUnknownRoleIsAnsweredWithAllRoles() {
        assertThatThrownBy(() -> new TokenCommand().run(new Arguments(List.of("boss"))))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("boss", "team-lead", "knowledge-editor");
    }
}
