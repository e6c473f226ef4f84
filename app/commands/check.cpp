// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/pictures.h"
#include "data/inspection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurels {

Result<int> checkCommand(Catalogue &catalogue, const Arguments &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("laurels::Check", text); };
    const ProgressReport progress(arguments);
    const auto findings = inspect(catalogue, beginsAsPicture, [&](int percent) {
        progress.show(tr("Checking: %1 %").arg(percent));
        return true;
    });
    progress.clear();
    if (!findings)
        return findings.error();
    QJsonArray checks;
    QString text;
    for (const Finding &finding : *findings) {
        checks << QJsonObject{{u"name"_s, finding.name}, {u"ok"_s, finding.isOk}, {u"detail"_s, finding.detail}};
        text += u"%1: %2. %3\n"_s.arg(finding.name, finding.isOk ? tr("in order") : tr("NOT in order"), finding.detail);
    }
    const bool isOk = std::ranges::all_of(*findings, &Finding::isOk);
    const int printed =
        arguments.has(u"json"_s) ? print(QJsonObject{{u"ok"_s, isOk}, {u"checks"_s, checks}}) : print(text);
    return isOk ? printed : int(NotACatalogue);
}

} // namespace laurels
