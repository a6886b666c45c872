package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotlineHomeTest {

    @Test
    void theSecretIsRandomStaysTheSameAndIsForItsOwnerOnly(@TempDir Path directory) throws Exception {
        HotlineHome first = HotlineHome.at(Files.createDirectory(directory.resolve("first")));
        HotlineHome second = HotlineHome.at(Files.createDirectory(directory.resolve("second")));

        String secret = first.secret();

        assertThat(first.secret()).isEqualTo(secret).hasSizeGreaterThanOrEqualTo(32);
        assertThat(second.secret()).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(first.directory().resolve("secret"))))
                .isEqualTo("rw-------");
    }
}
