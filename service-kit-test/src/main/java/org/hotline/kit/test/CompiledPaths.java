package org.hotline.kit.test;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/** Compiles each path of an answer once: REST Assured compiles it whenever it is asked for, at more than a request. */
public final class CompiledPaths extends DelegatingMetaClass implements QuarkusTestBeforeEachCallback {

    private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

    public CompiledPaths() {
        super(GroovySystem.getMetaClassRegistry().getMetaClass(GroovyShell.class));
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        begin();
    }

    void begin() {
        MetaClass known = GroovySystem.getMetaClassRegistry().getMetaClass(GroovyShell.class);
        if (!known.getClass().getName().equals(CompiledPaths.class.getName())) {
            GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, this);
        }
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence path) {
            Class<? extends Script> program = compiled.computeIfAbsent(path.toString(), CompiledPaths::compile);
            return InvokerHelper.createScript(program, ((GroovyShell) shell).getContext())
                    .run();
        }
        return super.invokeMethod(shell, method, arguments);
    }

    private static Class<? extends Script> compile(String path) {
        return new GroovyShell().parse(path).getClass();
    }
}
