// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** How an action is carried out. */
public enum Modality implements Code {
    COORDINATED(
        "coordinated",
        "Each side on its own territory, by a common plan.",
        "Coordinada: cada parte en su territorio, según un plan común."),
    SIMULTANEOUS(
        "simultaneous",
        "Coordinated, and at the same time.",
        "Simultánea: coordinada y al mismo tiempo."),
    EXCHANGE(
        "exchange",
        "Of information, intelligence or experience.",
        "Intercambio: de información, inteligencia o experiencias."),
    TRAINING(
        "training",
        "Courses, visits and internships.",
        "Capacitación: cursos, visitas y pasantías."),
    TECHNICAL_ASSISTANCE(
        "technical-assistance",
        "From one side, or a third party, to the other.",
        "Asistencia técnica: de una parte, o de un tercero, a la otra."),
    PARALLEL(
        "parallel",
        "By each side on its own, reported to the other.",
        "Paralela: por cada parte por separado, con informe a la otra.");

    private final String code;
    private final String en;
    private final String es;

    Modality(String code, String en, String es) {
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
