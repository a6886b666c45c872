package org.hotline.kit.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.db.StoredBytes;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Bytes from outside as they are handed out, so that no browser does anything with them but save them. */
public final class Download {

    private Download() {}

    public static RestResponse<StreamingOutput> of(String name, String type, StoredBytes content) {
        return ResponseBuilder.ok((StreamingOutput) output -> {
                    try (InputStream bytes = content.open()) {
                        bytes.transferTo(output);
                    }
                })
                .header("Content-Length", content.size())
                .header("Content-Type", type)
                .header("Content-Disposition", disposition(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
