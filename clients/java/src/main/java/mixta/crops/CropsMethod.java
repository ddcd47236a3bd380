// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

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
 * How surveys are made, in one edition: what is counted, from what images, at what scale, and how
 * it is verified. Its required fields are enough.
 */
@JsonDeserialize(builder = CropsMethod.Builder.class)
public record CropsMethod(
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

    /** Name of the method. Required. */
    Text name,

    /** Edition of the method. Figures of different editions may not compare. Required. */
    String edition,

    /**
     * The institutions that apply it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    List<String> by,

    /** What a figure of area counts. Required. */
    AreaDefinition definition,

    /** The classes distinguished, each with its definition. */
    List<ClassDefinition> classes,

    /** Working scale as its denominator: 5000 for 1:5,000. */
    Long scale,

    /** Minimum mapping unit in hectares: what is smaller is not mapped. */
    BigDecimal minimumUnit,

    /**
     * The platforms whose images are used.
     * <p>Codes: {@link mixta.crops.Platform}.</p>
     */
    List<String> platforms,

    /** The largest cloud cover of an image that is used, in percent. */
    BigDecimal maximumCloud,

    /** The largest off-nadir angle of an image that is used, in degrees. */
    BigDecimal maximumOffNadir,

    /**
     * How far a declared area may be from the one computed from its geometry, in percent of the
     * latter.
     */
    BigDecimal tolerance,

    /** How the map is verified. */
    VerificationDesign verification,

    /** What else must be known to compare its figures. */
    Text notes,

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
        private Text name;
        private String edition;
        private List<String> by;
        private AreaDefinition definition;
        private List<ClassDefinition> classes;
        private Long scale;
        private BigDecimal minimumUnit;
        private List<String> platforms;
        private BigDecimal maximumCloud;
        private BigDecimal maximumOffNadir;
        private BigDecimal tolerance;
        private VerificationDesign verification;
        private Text notes;
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

        public Builder name(Text name) {
            this.name = name;
            return this;
        }

        public Builder edition(String edition) {
            this.edition = edition;
            return this;
        }

        public Builder by(List<String> by) {
            this.by = by;
            return this;
        }

        public Builder definition(AreaDefinition definition) {
            this.definition = definition;
            return this;
        }

        public Builder classes(List<ClassDefinition> classes) {
            this.classes = classes;
            return this;
        }

        public Builder scale(Long scale) {
            this.scale = scale;
            return this;
        }

        public Builder minimumUnit(BigDecimal minimumUnit) {
            this.minimumUnit = minimumUnit;
            return this;
        }

        public Builder platforms(List<String> platforms) {
            this.platforms = platforms;
            return this;
        }

        public Builder maximumCloud(BigDecimal maximumCloud) {
            this.maximumCloud = maximumCloud;
            return this;
        }

        public Builder maximumOffNadir(BigDecimal maximumOffNadir) {
            this.maximumOffNadir = maximumOffNadir;
            return this;
        }

        public Builder tolerance(BigDecimal tolerance) {
            this.tolerance = tolerance;
            return this;
        }

        public Builder verification(VerificationDesign verification) {
            this.verification = verification;
            return this;
        }

        public Builder notes(Text notes) {
            this.notes = notes;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public CropsMethod build() {
            return new CropsMethod(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, name, edition, by, definition, classes, scale,
                minimumUnit, platforms, maximumCloud, maximumOffNadir, tolerance, verification,
                notes, newer);
        }
    }
}
