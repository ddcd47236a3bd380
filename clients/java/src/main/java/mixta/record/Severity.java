// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How grave a finding is. */
public enum Severity implements Code {
    ERROR(
        "error",
        "The file is refused.",
        "El archivo se rechaza."),
    WARNING(
        "warning",
        "Probably wrong; the file stands.",
        "Probablemente incorrecto; el archivo vale."),
    INFO(
        "info",
        "Worth knowing.",
        "Conviene saberlo.");

    private final String code;
    private final String en;
    private final String es;

    Severity(String code, String en, String es) {
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
