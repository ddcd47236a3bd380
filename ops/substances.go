package ops

import (
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Substance is a drug or a chemical, as the side that reports it calls it.
// es: Substance es una droga o una sustancia química, tal como la denomina la parte que informa.
// source: E/CONF.82/15 (1988), cuadros / tables I, II; DS 268-2019-EF (PE); FELCN, PNP-DIRANDRO, UNODC
// edition: 2024-12-03; 2020-01-01
// checked: 2026-11-29
//
//mixta:open ^[a-z0-9][a-z0-9\-]{1,59}$
type Substance string

// The drugs with a code.
const (
	// CocaLeaf: coca leaf, dried unless the note says otherwise.
	// es: Hoja de coca, seca salvo indicación en contrario.
	// source: UNODC
	CocaLeaf Substance = "coca-leaf"
	// CocaPaste: coca paste, as Peru names the intermediate product (pasta básica de cocaína, PBC).
	// es: Pasta básica de cocaína (PBC), como el Perú denomina al producto intermedio.
	// source: PNP-DIRANDRO
	CocaPaste Substance = "coca-paste"
	// CocaineBase: cocaine base, as Bolivia names the intermediate product (cocaína base).
	// es: Cocaína base, como Bolivia denomina al producto intermedio.
	// source: FELCN
	CocaineBase Substance = "cocaine-base"
	// CocaineHydrochloride: cocaine hydrochloride.
	// es: Clorhidrato de cocaína.
	// source: UNODC
	CocaineHydrochloride Substance = "cocaine-hydrochloride"
	// Cocaine: cocaine, base or hydrochloride not stated.
	// es: Cocaína, sin indicar si es base o clorhidrato.
	Cocaine Substance = "cocaine"
	// Crack: crack cocaine.
	// es: Crack.
	// source: UNODC
	Crack Substance = "crack"
	// Cannabis: cannabis herb or plants (marihuana).
	// es: Cannabis, hierba o plantas (marihuana).
	// source: UNODC
	Cannabis Substance = "cannabis"
	// CannabisResin: cannabis resin (hashish).
	// es: Resina de cannabis (hachís).
	// source: UNODC
	CannabisResin Substance = "cannabis-resin"
	// Amphetamines: amphetamine-type stimulants.
	// es: Estimulantes de tipo anfetamínico.
	// source: UNODC
	Amphetamines Substance = "amphetamine-type-stimulants"
	// DrugsMixed: several drugs together, where a source gives one figure for them.
	// es: Varias drogas en conjunto, cuando la fuente da una sola cifra.
	DrugsMixed Substance = "drugs-together"
)

// The chemicals with a code that the 1988 Convention does not list: those that
// Peru controls since 2020 (DS 268-2019-EF, as reprinted), and what seizures name
// besides. National lists are open; Bolivia's is not here, its text was not found.
const (
	// ChemicalsSolid: solid chemicals together, where a source gives one figure for them.
	// es: Sustancias químicas sólidas en conjunto, cuando la fuente da una sola cifra.
	// source: FELCN
	ChemicalsSolid Substance = "chemicals-solid"
	// ChemicalsLiquid: liquid chemicals together, where a source gives one figure for them.
	// es: Sustancias químicas líquidas en conjunto, cuando la fuente da una sola cifra.
	// source: FELCN
	ChemicalsLiquid Substance = "chemicals-liquid"
	// Diesel: diesel oil.
	// es: Diésel.
	// source: DS 268-2019-EF (PE); eju.tv, 2017
	Diesel Substance = "diesel"
	// Gasoline: gasoline.
	// es: Gasolina.
	// source: DS 268-2019-EF (PE)
	Gasoline Substance = "gasoline"
	// Kerosene: kerosene.
	// es: Kerosene.
	// source: DS 268-2019-EF (PE)
	Kerosene Substance = "kerosene"
	// LPG: liquefied petroleum gas (GLP).
	// es: Gas licuado de petróleo (GLP).
	// source: de conocimiento general, sin verificar / from general knowledge, not checked
	LPG Substance = "liquefied-petroleum-gas"
	// Lime: lime (calcium oxide or hydroxide).
	// es: Cal (óxido o hidróxido de calcio).
	// source: DS 268-2019-EF (PE)
	Lime Substance = "lime"
	// Cement: cement.
	// es: Cemento.
	Cement Substance = "cement"
	// SodiumCarbonate: sodium carbonate.
	// es: Carbonato de sodio.
	// source: DS 268-2019-EF (PE)
	SodiumCarbonate Substance = "sodium-carbonate"
	// PotassiumCarbonate: potassium carbonate.
	// es: Carbonato de potasio.
	// source: DS 268-2019-EF (PE)
	PotassiumCarbonate Substance = "potassium-carbonate"
	// SodiumMetabisulphite: sodium metabisulphite.
	// es: Metabisulfito de sodio.
	// source: DS 268-2019-EF (PE); elcomercio.pe
	SodiumMetabisulphite Substance = "sodium-metabisulphite"
	// SodiumHydroxide: sodium hydroxide (caustic soda).
	// es: Hidróxido de sodio (soda cáustica).
	// source: DS 268-2019-EF (PE); elcomercio.pe
	SodiumHydroxide Substance = "sodium-hydroxide"
	// SodiumHypochlorite: sodium hypochlorite (bleach).
	// es: Hipoclorito de sodio (lejía).
	// source: DS 268-2019-EF (PE)
	SodiumHypochlorite Substance = "sodium-hypochlorite"
	// SodiumSulphate: sodium sulphate.
	// es: Sulfato de sodio.
	// source: DS 268-2019-EF (PE)
	SodiumSulphate Substance = "sodium-sulphate"
	// CalciumChloride: calcium chloride.
	// es: Cloruro de calcio.
	// source: DS 268-2019-EF (PE); elcomercio.pe
	CalciumChloride Substance = "calcium-chloride"
	// AmmoniumChloride: ammonium chloride.
	// es: Cloruro de amonio.
	// source: DS 268-2019-EF (PE)
	AmmoniumChloride Substance = "ammonium-chloride"
	// Ammonia: ammonia.
	// es: Amoniaco.
	// source: DS 268-2019-EF (PE)
	Ammonia Substance = "ammonia"
	// SulphamicAcid: sulphamic acid.
	// es: Ácido sulfámico.
	// source: DS 268-2019-EF (PE); elcomercio.pe
	SulphamicAcid Substance = "sulphamic-acid"
	// NitricAcid: nitric acid.
	// es: Ácido nítrico.
	// source: DS 268-2019-EF (PE); elcomercio.pe
	NitricAcid Substance = "nitric-acid"
	// FormicAcid: formic acid.
	// es: Ácido fórmico.
	// source: DS 268-2019-EF (PE); elcomercio.pe
	FormicAcid Substance = "formic-acid"
	// EthylAcetate: ethyl acetate.
	// es: Acetato de etilo.
	// source: DS 268-2019-EF (PE)
	EthylAcetate Substance = "ethyl-acetate"
	// PropylAcetate: n-propyl acetate.
	// es: Acetato de n-propilo.
	// source: DS 268-2019-EF (PE)
	PropylAcetate Substance = "propyl-acetate"
	// MethylIsobutylKetone: methyl isobutyl ketone (MIBK).
	// es: Metilisobutilcetona (MIBK).
	// source: DS 268-2019-EF (PE)
	MethylIsobutylKetone Substance = "methyl-isobutyl-ketone"
	// Benzene: benzene.
	// es: Benceno.
	// source: DS 268-2019-EF (PE)
	Benzene Substance = "benzene"
	// Hexane: hexane.
	// es: Hexano.
	// source: DS 268-2019-EF (PE)
	Hexane Substance = "hexane"
	// Xylene: xylene.
	// es: Xileno.
	// source: DS 268-2019-EF (PE)
	Xylene Substance = "xylene"
	// ActivatedCarbon: activated carbon.
	// es: Carbón activado.
	ActivatedCarbon Substance = "activated-carbon"
)

// Kin returns the code that stands for the substance in matching: what Peru
// calls paste and Bolivia base is one intermediate product. Records and totals
// keep the two apart; only the search for one seizure in two reports takes them
// for the same.
func (s Substance) Kin() Substance {
	if s == CocaPaste {
		return CocaineBase
	}
	return s
}

// fits reports whether an amount of a substance can be in the unit.
func fits(u record.Unit) bool {
	return slices.Contains([]record.Unit{record.Kilogram, record.Litre, record.Each, record.Plant, record.SquareMetre}, u.Measure())
}
