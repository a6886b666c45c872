package org.hotline.kit.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.kit.http.FormBody;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a query, or a form, before its operation does, which would take another value for one that is none, or the first of two. What an
 * operation does not know is passed over, as unknown fields of a body are, but where it would be taken for a filter ({@link StrictQuery}).
 */
@ApplicationScoped
class QueryRules {

    private static final int MOST_FIELDS = 1_000;

    private final Map<Method, QueryForm> forms = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo operation, UriInfo address, RoutingContext call) {
        QueryForm form = forms.computeIfAbsent(operation.getResourceMethod(), QueryForm::of);
        form.check(address.getQueryParameters());
        if (form.takesForm() && FormBody.isIn(call.request())) {
            form.checkForm(
                    said(call.body().buffer(), FormBody.charsetOf(call.request().getHeader(HttpHeaders.CONTENT_TYPE))));
        }
    }

    /** What a text says that is written as forms and queries are. */
    static Map<String, List<String>> said(String text, Charset charset) {
        return new QueryStringDecoder(text, charset, false, MOST_FIELDS, true).parameters();
    }

    /** What a form says, which was read before; one that is too long to be read at once has other rules to break. */
    private static Map<String, List<String>> said(@Nullable Buffer form, Charset charset) {
        return form == null ? Map.of() : said(form.toString(charset), charset);
    }
}
