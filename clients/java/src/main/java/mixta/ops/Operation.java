// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Source;
import mixta.record.Text;

/**
 * One operation against drug trafficking, by one side or by both at a time, each on its own side of
 * the border. A coordinated or simultaneous one needs both sides, and a simultaneous one the
 * tolerance of its starts.
 */
@JsonDeserialize(builder = Operation.Builder.class)
public record Operation(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /** Its name on each side: "Amistad-Herradura" in Bolivia, "Tiwanaku" in Peru. Required. */
    List<SideName> names,

    /** How the sides act together. Required. */
    Coordination coordination,

    /**
     * How many minutes apart the starts may lie for the operation to count as simultaneous, as the
     * sides agreed.
     */
    BigDecimal tolerance,

    /** What it is to achieve. */
    Text objective,

    /**
     * The action of the plan that it carries out.
     * <p>ActionRef: the id of an Action.</p>
     */
    String action,

    /** Law, agreement or act that it rests on, by side. */
    List<OpsLegalBasis> legalBasis,

    /** Its phases, in order. */
    List<Phase> phases,

    /**
     * The one instant that all planned windows are counted from.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String hHour,

    /** What takes part: one actor in one domain and area. */
    List<Component> components,

    /** Whom to call, by post. */
    List<Contact> contacts,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private List<SideName> names;
        private Coordination coordination;
        private BigDecimal tolerance;
        private Text objective;
        private String action;
        private List<OpsLegalBasis> legalBasis;
        private List<Phase> phases;
        private String hHour;
        private List<Component> components;
        private List<Contact> contacts;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder names(List<SideName> names) {
            this.names = names;
            return this;
        }

        public Builder coordination(Coordination coordination) {
            this.coordination = coordination;
            return this;
        }

        public Builder tolerance(BigDecimal tolerance) {
            this.tolerance = tolerance;
            return this;
        }

        public Builder objective(Text objective) {
            this.objective = objective;
            return this;
        }

        public Builder action(String action) {
            this.action = action;
            return this;
        }

        public Builder legalBasis(List<OpsLegalBasis> legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        public Builder phases(List<Phase> phases) {
            this.phases = phases;
            return this;
        }

        public Builder hHour(String hHour) {
            this.hHour = hHour;
            return this;
        }

        public Builder components(List<Component> components) {
            this.components = components;
            return this;
        }

        public Builder contacts(List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Operation build() {
            return new Operation(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, names, coordination, tolerance, objective, action,
                legalBasis, phases, hHour, components, contacts, newer);
        }
    }
}
