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
import mixta.record.Period;
import mixta.record.Place;
import mixta.record.Source;

/**
 * Coca taken out, as its author declares it and as others validate it. It is not net change: what
 * is pulled out is planted again, there or elsewhere. Its period needs a last day.
 */
@JsonDeserialize(builder = Reduction.Builder.class)
public record Reduction(
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

    /** What was done, by the words of the law. Required. */
    ReductionKind kind,

    /** The growers' position on it. */
    Consent consent,

    /**
     * The institution that did it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** Where. Required. */
    Place territory,

    /**
     * The protected area, where it was in one.
     * <p>Codes: {@link mixta.crops.ProtectedArea}.</p>
     */
    String protectedArea,

    /** When. Required. */
    Period period,

    /** The area planned, in hectares. */
    BigDecimal target,

    /** The area declared, in hectares. Required. */
    BigDecimal declared,

    /** The parts that the declared area was published in. */
    List<ReductionPart> parts,

    /** What another institution validated. */
    Validation validated,

    /** Seedbeds destroyed, in square metres. */
    BigDecimal seedbeds,

    /** Rustic laboratories and maceration pits found. */
    Long sites,

    /** How many plots. */
    Long plots,

    /**
     * The plots, by their records.
     * <p>ParcelRef: the id of a Parcel.</p>
     */
    List<String> parcels,

    /** Area found planted again, in hectares. */
    BigDecimal replanted,

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
        private ReductionKind kind;
        private Consent consent;
        private String by;
        private Place territory;
        private String protectedArea;
        private Period period;
        private BigDecimal target;
        private BigDecimal declared;
        private List<ReductionPart> parts;
        private Validation validated;
        private BigDecimal seedbeds;
        private Long sites;
        private Long plots;
        private List<String> parcels;
        private BigDecimal replanted;
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

        public Builder kind(ReductionKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder consent(Consent consent) {
            this.consent = consent;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder territory(Place territory) {
            this.territory = territory;
            return this;
        }

        public Builder protectedArea(String protectedArea) {
            this.protectedArea = protectedArea;
            return this;
        }

        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        public Builder target(BigDecimal target) {
            this.target = target;
            return this;
        }

        public Builder declared(BigDecimal declared) {
            this.declared = declared;
            return this;
        }

        public Builder parts(List<ReductionPart> parts) {
            this.parts = parts;
            return this;
        }

        public Builder validated(Validation validated) {
            this.validated = validated;
            return this;
        }

        public Builder seedbeds(BigDecimal seedbeds) {
            this.seedbeds = seedbeds;
            return this;
        }

        public Builder sites(Long sites) {
            this.sites = sites;
            return this;
        }

        public Builder plots(Long plots) {
            this.plots = plots;
            return this;
        }

        public Builder parcels(List<String> parcels) {
            this.parcels = parcels;
            return this;
        }

        public Builder replanted(BigDecimal replanted) {
            this.replanted = replanted;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Reduction build() {
            return new Reduction(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, kind, consent, by, territory, protectedArea, period,
                target, declared, parts, validated, seedbeds, sites, plots, parcels, replanted,
                newer);
        }
    }
}
