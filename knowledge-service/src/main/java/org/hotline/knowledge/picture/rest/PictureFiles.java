package org.hotline.knowledge.picture.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.hotline.kit.db.StoredBytes;
import org.hotline.knowledge.picture.StoredPicture;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Pictures as browsers get them: of a kind that is told by what they are, and the same for ever. */
final class PictureFiles {

    private PictureFiles() {}

    /**
     * The bytes, or that they are the same that somebody has.
     *
     * @param caching who may keep them, and how long without asking whether they are still shown
     * @param known what somebody has, if anything, as {@code If-None-Match} says it
     */
    static RestResponse<StreamingOutput> answer(StoredPicture stored, String caching, @Nullable String known) {
        String tag = "\"" + stored.picture().id() + "\"";
        ResponseBuilder<StreamingOutput> answer = known != null && known.contains(tag)
                ? ResponseBuilder.create(Status.NOT_MODIFIED)
                : ResponseBuilder.ok(written(stored.content()))
                        .header("Content-Type", stored.picture().kind().mediaType())
                        .header("Content-Length", stored.picture().size());
        return answer.header("ETag", tag).header("Cache-Control", caching).build();
    }

    private static StreamingOutput written(StoredBytes content) {
        return output -> {
            try (InputStream bytes = content.open()) {
                bytes.transferTo(output);
            }
        };
    }
}
