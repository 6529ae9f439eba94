import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.ToolProvider;

/**
 * Writes one {@code Forwarding*} interface for each JDBC interface that the driver wraps, and a class for those that
 * consoles look at by reflection. Every method is forwarded to {@code delegate()}; a returned JDBC object passes
 * {@code wrap}. What leads back to a parent ({@code getConnection}, {@code getStatement}) stays abstract, since the
 * wrapping class knows its parent. A parameter that is set goes through {@code bind}, or {@code bindOnce} where its value
 * can be read only once. Rows and arrays that come as objects pass {@code wrap} too. What meets the window of another
 * thread's question waits for its {@code turn()}.
 * {@code RefusingText} forwards what any statement may do, and refuses SQL where a statement has its own already.
 * {@code RefusingCallableStatement} has the methods of prepared and called statements, each of which throws
 * {@code refused(its name)}.
 *
 * <p>The methods are those of the Java release given, whatever JDK runs this: newer methods keep the default body that
 * the JDK gives them.
 *
 * <p>Run as {@code java ForwardingWriter.java <release> <source folder> <package>}.
 */
final class ForwardingWriter {

    /** Each wrapped interface and what the one that forwards it extends, if anything; parents first. */
    private static final Map<String, String> EXTENDS = new LinkedHashMap<>();

    static {
        EXTENDS.put("Connection", "");
        EXTENDS.put("DatabaseMetaData", "");
        EXTENDS.put("Statement", "");
        EXTENDS.put("PreparedStatement", "RefusingText");
        EXTENDS.put("CallableStatement", "ForwardingPreparedStatement");
        EXTENDS.put("ResultSet", "");
        EXTENDS.put("Array", "");
    }

    /** SQLLine finds methods only where a class declares them, and calls them only where it is public. */
    private static final Set<String> REFLECTED = Set.of("DatabaseMetaData");

    /** What a call of a question refuses, unless it says otherwise. */
    private static final List<String> REFUSED = List.of("PreparedStatement", "CallableStatement");

    /** Methods by interface that send SQL to the database, or that a question's settings would be seen by. */
    private static final Map<String, String> IN_TURN = Map.of(
            "Connection", "setSavepoint|releaseSavepoint|getSchema|[gs]etTransactionIsolation|setClientInfo",
            "PreparedStatement", "getMetaData|getParameterMetaData",
            "ResultSet", "update\\w+|(insert|delete|refresh)Row|moveToInsertRow|isLast");

    private static final Set<String> LEADS_TO_PARENT = Set.of("getConnection", "getStatement");
    private static final Set<String> WRAPPER = Set.of("unwrap", "isWrapperFor");

    private final TypeElement type;
    private final String name;
    private final String packageName;
    private final StringBuilder out = new StringBuilder();

    private ForwardingWriter(TypeElement type, String packageName) {
        this.type = type;
        this.name = type.getSimpleName().toString();
        this.packageName = packageName;
    }

    public static void main(String[] arguments) throws IOException {
        var release = arguments[0];
        var packageName = arguments[2];
        var folder = Files.createDirectories(Path.of(arguments[1], packageName.split("\\.")));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of("--release", release, "-proc:none");
        var task = (JavacTask) compiler.getTask(null, null, null, options, List.of("java.lang.Object"), null);
        for (var name : EXTENDS.keySet()) {
            var type = task.getElements().getTypeElement("java.sql." + name);
            var text = new ForwardingWriter(type, packageName).write();
            writeIfChanged(folder.resolve("Forwarding" + name + ".java"), text);
        }
        var statement = new ForwardingWriter(task.getElements().getTypeElement("java.sql.Statement"), packageName);
        writeIfChanged(folder.resolve("RefusingText.java"), statement.writeRefusingText());
        var methods = new ArrayList<ExecutableElement>();
        for (var name : REFUSED) {
            methods.addAll(new ForwardingWriter(task.getElements().getTypeElement("java.sql." + name), packageName).methods());
        }
        var call = new ForwardingWriter(task.getElements().getTypeElement("java.sql.CallableStatement"), packageName);
        writeIfChanged(folder.resolve("RefusingCallableStatement.java"), call.writeRefusing(methods));
    }

    /** An unchanged file keeps its time, so an incremental build compiles nothing again. */
    private static void writeIfChanged(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private String write() {
        var parent = EXTENDS.get(name);
        head("Forwards every method of {@link java.sql." + name + "} to a delegate.");
        var named = "Forwarding" + name;
        line((isClass() ? "public abstract class " + named + " implements " : "interface " + named + " extends ")
                + (parent.isEmpty() ? "" : parent + ", ")
                + "java.sql." + name + " {");
        line("");
        var unwritten = isClass() ? "    abstract " : "    ";
        line((parent.isEmpty() ? "" : "    @Override\n") + unwritten + "java.sql." + name + " delegate();");
        for (var wrapped : returned()) {
            line("");
            line(unwritten + "java.sql." + wrapped + " wrap(java.sql." + wrapped + " raw)"
                    + (wrapped.equals("ResultSet") ? " throws java.sql.SQLException;" : ";"));
        }
        if (methods().stream().anyMatch(ForwardingWriter::returnsAnything)) {
            line("");
            line(unwritten + "<T> T wrap(Class<T> type, T raw);");
        }
        if (methods().stream().anyMatch(this::takesTurn)) {
            line("");
            line(unwritten + "dev.vantage.jdbc.question.Turns.Turn turn();");
        }
        if (parent.isEmpty() && isWrapper()) {
            writeUnwrap();
        }
        if (name.equals("PreparedStatement")) {
            line("");
            line("    /** Sets a parameter at a place of a statement. */");
            line("    interface Binding {");
            line("        void to(java.sql.PreparedStatement statement, int place) throws java.sql.SQLException;");
            line("    }");
            for (var method : List.of("bind", "bindOnce")) {
                line("");
                line("    default void " + method + "(int parameter, Binding binding) throws java.sql.SQLException {");
                line("        binding.to(delegate(), parameter);");
                line("    }");
            }
        }
        methods().stream().filter(method -> !leadsToParent(method)).forEach(this::writeForward);
        line("}");
        return out.toString();
    }

    private String writeRefusing(List<ExecutableElement> methods) {
        head("Refuses every method that {@link java.sql." + name + "} adds to {@link java.sql.Statement}.");
        line("interface Refusing" + name + " extends java.sql." + name + " {");
        line("");
        line("    java.sql.SQLException refused(String method);");
        methods.forEach(method -> writeRefusal(method, "refused"));
        line("}");
        return out.toString();
    }

    private String writeRefusingText() {
        head("Forwards what a prepared or called statement may do, and refuses SQL that comes in its place.");
        line("interface RefusingText extends Forwarding" + name + " {");
        methods().stream()
                .filter(ForwardingWriter::takesText)
                .forEach(method -> writeRefusal(method, "Asking.refusedText"));
        line("}");
        return out.toString();
    }

    private void writeRefusal(ExecutableElement method, String refused) {
        line("");
        line("    @Override");
        line("    default " + declaration(method) + " {");
        line("        throw " + refused + "(\"" + method.getSimpleName() + "\");");
        line("    }");
    }

    /** What a file begins with. */
    private void head(String javadoc) {
        line("package " + packageName + ";");
        line("");
        line("/** " + javadoc + " */");
        line("@javax.annotation.processing.Generated(\"ForwardingWriter\")");
        line("@org.jspecify.annotations.NullUnmarked");
        line("@SuppressWarnings({\"deprecation\", \"removal\"})");
    }

    private static boolean takesText(ExecutableElement method) {
        var called = method.getSimpleName().toString();
        return (called.startsWith("execute") || called.equals("addBatch"))
                && !method.getParameters().isEmpty()
                && method.getParameters().getFirst().asType().toString().equals("java.lang.String");
    }

    private boolean isClass() {
        return REFLECTED.contains(name);
    }

    private boolean isWrapper() {
        return type.getInterfaces().stream().anyMatch(extended -> extended.toString().equals("java.sql.Wrapper"));
    }

    /** What a method that is written begins with. */
    private String written() {
        return isClass() ? "    public " : "    default ";
    }

    /** Wrapped types that methods of this interface return and that are not its parent. */
    private List<String> returned() {
        var names = new ArrayList<String>();
        for (var method : methods()) {
            var result = wrappedName(method.getReturnType());
            if (!result.isEmpty() && !leadsToParent(method) && !names.contains(result)) {
                names.add(result);
            }
        }
        return names;
    }

    private List<ExecutableElement> methods() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> !WRAPPER.contains(method.getSimpleName().toString()))
                .toList();
    }

    private static boolean leadsToParent(ExecutableElement method) {
        return LEADS_TO_PARENT.contains(method.getSimpleName().toString());
    }

    private static String wrappedName(TypeMirror type) {
        var text = type.toString();
        var name = text.startsWith("java.sql.") ? text.substring("java.sql.".length()) : "";
        return EXTENDS.containsKey(name) ? name : "";
    }

    private void writeUnwrap() {
        line("");
        line("    @Override");
        line(written() + "<T> T unwrap(Class<T> type) throws java.sql.SQLException {");
        line("        return Unwrapping.unwrap(type, this, delegate());");
        line("    }");
        line("");
        line("    @Override");
        line(written() + "boolean isWrapperFor(Class<?> type) throws java.sql.SQLException {");
        line("        return Unwrapping.isWrapperFor(type, this, delegate());");
        line("    }");
    }

    private void writeForward(ExecutableElement method) {
        var passed = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < method.getParameters().size(); i++) {
            passed.add("p" + i);
        }
        var call = "delegate()." + method.getSimpleName() + passed;
        if (setsParameter(method)) {
            call = (isReadOnce(method) ? "bindOnce" : "bind") + "(p0, (statement, place) -> statement."
                    + method.getSimpleName() + passed.toString().replace("(p0", "(place") + ")";
        }
        if (returnsAnything(method)) {
            call = "wrap(" + wantedClass(method) + ", " + call + ")";
        }
        boolean returns = !method.getReturnType().toString().equals("void");
        line("");
        line("    @Override");
        line(written() + declaration(method) + " {");
        var forward = (returns ? "return " : "")
                + (wrappedName(method.getReturnType()).isEmpty() ? call : "wrap(" + call + ")") + ";";
        line("        " + (takesTurn(method) ? "try (var turn = turn()) { " + forward + " }" : forward));
        line("    }");
    }

    /** Metadata comes from queries where it comes as rows. */
    private boolean takesTurn(ExecutableElement method) {
        return name.equals("DatabaseMetaData")
                ? wrappedName(method.getReturnType()).equals("ResultSet")
                : method.getSimpleName().toString().matches(IN_TURN.getOrDefault(name, ""));
    }

    /** A parameter of a prepared statement may have several places in the SQL that runs, or another than its own. */
    private boolean setsParameter(ExecutableElement method) {
        return name.equals("PreparedStatement")
                && method.getSimpleName().toString().startsWith("set")
                && method.getParameters().getFirst().asType().toString().equals("int");
    }

    /** Whether rows or an array may come as an object. */
    private static boolean returnsAnything(ExecutableElement method) {
        return method.getSimpleName().contentEquals("getObject");
    }

    private static String wantedClass(ExecutableElement method) {
        return method.getTypeParameters().isEmpty() ? "Object.class" : "p1";
    }

    private static boolean isReadOnce(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.asType().toString())
                .anyMatch(type -> type.equals("java.io.InputStream") || type.equals("java.io.Reader"));
    }

    /** Type parameters, type, name, parameters and what is thrown. */
    private static String declaration(ExecutableElement method) {
        var declared = new StringJoiner(", ", "(", ")");
        for (VariableElement parameter : method.getParameters()) {
            declared.add(parameter.asType() + " p" + method.getParameters().indexOf(parameter));
        }
        var thrown = new StringJoiner(", ", " throws ", "").setEmptyValue("");
        method.getThrownTypes().forEach(exception -> thrown.add(exception.toString()));
        return typeParameters(method) + method.getReturnType() + " " + method.getSimpleName() + declared + thrown;
    }

    private static String typeParameters(ExecutableElement method) {
        var parameters = new StringJoiner(", ", "<", "> ").setEmptyValue("");
        for (TypeParameterElement parameter : method.getTypeParameters()) {
            parameters.add(parameter.toString());
        }
        return parameters.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
