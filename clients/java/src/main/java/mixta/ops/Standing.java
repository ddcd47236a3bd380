// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What a person's position was when the report was made. It says nothing of guilt. */
public enum Standing implements Code {
    ARRESTED(
        "arrested",
        "Apprehended; whether the prosecutor took the case is not said.",
        "Aprehendida (en el Perú, detenida); no dice si pasó a disposición del Ministerio Público."),
    RELEASED(
        "released",
        "Apprehended and let go.",
        "Puesta en libertad tras ser aprehendida (en el Perú, detenida)."),
    RESCUED(
        "rescued",
        "Found in need and brought to safety.",
        "Rescatada."),
    NOT_STATED(
        "not-stated",
        "The source does not tell.",
        "La fuente no lo indica.");

    private final String code;
    private final String en;
    private final String es;

    Standing(String code, String en, String es) {
        this.code = code;
        this.en = en;
        this.es = es;
    }

    @Override @JsonValue public String code() {
        return code;
    }

    @Override public String en() {
        return en;
    }

    @Override public String es() {
        return es;
    }
}
