//! For whom and in which language the minutes are written, and where to.

use ratatui::layout::Rect;

use super::{centred, framed};
use crate::app::overlay::Export;
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use crate::minutes::Profile;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_wrapped, wrap};

pub fn draw(frame: &mut Frame, view: View<'_>, export: &Export) {
    let View { model, theme } = view;
    let warned = export.warning.as_ref().map_or(0, |warning| wrap(warning, 68).len() as u16);
    let area = centred(frame.area(), 72, 13 + warned.max(1));
    frame.overlay("export", area, (export, model.lang, theme.palette), |buf, area| {
        let texts = &model.texts;
        let inner = framed(buf, area, &texts.command_export(), theme);
        let mut y = inner.y + 1;
        put(buf, inner.x, y, inner.width, &texts.prompt_export_profile(), theme.dim);
        for (profile, name) in [
            (Profile::Internal, texts.prompt_export_profile_internal()),
            (Profile::Participants, texts.prompt_export_profile_participants()),
            (Profile::Public, texts.prompt_export_profile_public()),
        ] {
            y += 1;
            let sign = if profile == export.profile { "●" } else { "○" };
            let style = if profile == export.profile { theme.accent } else { theme.text };
            put(buf, inner.x + 1, y, inner.width.saturating_sub(1), &format!("{sign} {name}"), style);
        }
        y += 2;
        put(buf, inner.x, y, inner.width, &texts.prompt_export_language(), theme.dim);
        y += 1;
        let mut x = inner.x + 1;
        for lang in Lang::ALL {
            let name = format!(" {} ", Catalogue::own_name(lang));
            let style = if lang == export.lang { theme.selected } else { theme.text };
            x += put(buf, x, y, inner.right().saturating_sub(x), &name, style) + 1;
        }
        y += 2;
        let rest = Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
        if let Some(file) = export.existing.first() {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let used = put_wrapped(buf, rest, &texts.prompt_export_overwrite(name), theme.attention);
            put(buf, rest.x, rest.y + used, rest.width, &texts.prompt_yes_no(), theme.dim);
        } else if let Some(warning) = &export.warning {
            let below = Rect { height: rest.height.saturating_sub(1), ..rest };
            let used = put_wrapped(buf, below, warning, theme.attention);
            put(buf, rest.x, rest.y + used, rest.width, &texts.exchange_export_anyway("y"), theme.dim);
        } else {
            put(
                buf,
                rest.x,
                rest.y,
                rest.width,
                &format!("↑↓ ←→  ·  {}", texts.prompt_choose_keys()),
                theme.dim,
            );
        }
    });
}
