package org.hotline.door.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPagesOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-out",
                "/sign-out/",
                "/sign-out;x=1",
                "/sign%2Dout",
                "/sign%2dout/",
                "/;x/sign-out",
                "//sign-out",
                "/%73ign-out%2F"
            })
    void whatEndsASessionIsNotHarmlessHoweverItIsSpelt(String path) {
        assertThat(OwnPagesOnly.isHarmless(HttpMethod.GET, path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-outs", "/tickets/sign-out", "/sign-in", "/help;sign-out"})
    void readingAnythingElseIs(String path) {
        assertThat(OwnPagesOnly.isHarmless(HttpMethod.GET, path)).isTrue();
        assertThat(OwnPagesOnly.isHarmless(HttpMethod.POST, path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/chat/files/", "/v1/chat/files/1", "/v1/chat", "/api/gateway/v1/chat/files"})
    void onlyFilesOfChatsGoWithoutASession(String path) {
        assertThat(OwnPagesOnly.isSessionless("/v1/chat/files")).isTrue();
        assertThat(OwnPagesOnly.isSessionless(path)).isFalse();
    }
}
