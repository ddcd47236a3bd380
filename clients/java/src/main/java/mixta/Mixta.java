package mixta;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mixta.file.File;

/** Reads and writes files of the model. */
public final class Mixta {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .withCoercionConfig(LogicalType.Textual, Mixta::noOther)
                    .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                    .addModule(new SimpleModule().addDeserializer(Long.class, new Whole()))
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private Mixta() {}

    /** The mapper that files are read and written with, for single records. Do not change it. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A text is never made of a number or of true and false. */
    private static void noOther(MutableCoercionConfig textual) {
        textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /**
     * Reads a whole file. Members and codes of a later minor version are kept. The error says where
     * the text is no file of this major version; what the rules ask for is for {@code mixta
     * validate} to say.
     */
    public static File read(InputStream in) throws IOException {
        File file = MAPPER.readValue(in, File.class);
        String ours = major(File.VERSION);
        if (file == null || file.mixta() == null) {
            throw new IOException("the file has no member \"mixta\", which says the version of the model");
        }
        if (!major(file.mixta()).equals(ours)) {
            throw new IOException(
                    "the file is of version " + file.mixta() + " of the model; this program reads " + ours + ".x");
        }
        return file;
    }

    private static String major(String version) {
        return version.split("\\.", 2)[0];
    }

    /** Writes a file: a record on each line, so that versions of it can be compared by lines. */
    public static void write(File file, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        String before = "{";
        for (var member : (Iterable<Map.Entry<String, JsonNode>>) MAPPER.valueToTree(file)::fields) {
            out.write(before + text(member.getKey()) + ":");
            before = ",\n";
            if (!member.getValue().isArray()) {
                out.write(text(member.getValue()));
                continue;
            }
            String start = "[\n";
            for (JsonNode record : member.getValue()) {
                out.write(start + text(record));
                start = ",\n";
            }
            out.write(start.equals("[\n") ? "[]" : "\n]");
        }
        out.write("}\n");
        out.flush();
    }

    private static String text(Object value) throws IOException {
        return MAPPER.writeValueAsString(value);
    }
}
