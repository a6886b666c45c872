package org.hotline.gateway.interaction.rest;

import java.io.IOException;
import java.io.InputStream;
import org.hotline.kit.problem.FieldProblem;

/** Takes bytes in, some and not too many. */
final class Uploads {

    private Uploads() {}

    static byte[] read(InputStream body, int most) throws IOException {
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
            throw FieldProblem.tooLarge(
                    "body", "must not exceed " + most + " bytes", "the file exceeds " + most + " bytes");
        }
        if (content.length == 0) {
            throw FieldProblem.invalid("body", "must not be empty");
        }
        return content;
    }
}
