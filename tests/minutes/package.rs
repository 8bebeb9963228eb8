//! Word and Excel files as others see them: a reader of zip archives and one of XML, none of which wrote them.

use std::collections::BTreeMap;

/// The parts of a file by their names.
pub fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let archive = rawzip::ZipArchive::from_slice(file).unwrap();
    let mut entries = archive.entries();
    let mut parts = BTreeMap::new();
    while let Some(entry) = entries.next_entry().unwrap() {
        let name = entry.file_path().try_normalize().unwrap().as_ref().to_owned();
        let packed = archive.get_entry(entry.wayfinder()).unwrap();
        let mut text = String::new();
        let unpacked: Box<dyn std::io::Read> = match entry.compression_method() {
            rawzip::CompressionMethod::Store => Box::new(packed.data()),
            _ => Box::new(flate2::bufread::DeflateDecoder::new(packed.data())),
        };
        std::io::Read::read_to_string(&mut packed.verifying_reader(unpacked), &mut text).unwrap();
        assert!(parts.insert(name.clone(), text).is_none(), "{name} twice");
    }
    parts
}

/// Every part is XML, and every part that is spoken of is there.
#[track_caller]
pub fn is_sound(parts: &BTreeMap<String, String>) {
    for (name, text) in parts {
        let tree = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        let folder = name.rsplit_once("_rels/").map(|(folder, _)| folder);
        for relation in tree.descendants().filter(|node| node.has_tag_name(relationship())) {
            let target = relation.attribute("Target").unwrap();
            let path = match target.strip_prefix("../") {
                // `xl/worksheets/../tables`.
                Some(rest) => format!("xl/{rest}"),
                None => format!("{}{target}", folder.unwrap()),
            };
            assert!(parts.contains_key(&path), "{name} speaks of {path}");
        }
    }
    let types = roxmltree::Document::parse(&parts["[Content_Types].xml"]).unwrap();
    for part in types.descendants().filter_map(|node| node.attribute("PartName")) {
        assert!(parts.contains_key(&part[1..]), "{part} has a type and is not there");
    }
}

fn relationship() -> (&'static str, &'static str) {
    ("http://schemas.openxmlformats.org/package/2006/relationships", "Relationship")
}

/// All that stands anywhere in a file, whatever part or attribute it is in.
pub fn everything(file: &[u8]) -> String {
    let mut all = String::new();
    for (name, text) in parts(file) {
        all.push_str(&name);
        let tree = roxmltree::Document::parse(&text).unwrap();
        for node in tree.descendants() {
            for text in node.attributes().map(|attribute| attribute.value()).chain(node.text()) {
                all.push('\n');
                all.push_str(text);
            }
        }
    }
    all
}
