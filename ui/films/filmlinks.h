// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/film.h"
#include "ui/widgets/weblink.h"

#include <QWidget>

namespace laurels {

/// The links of a film to pages on the web, each with its host. What is no address of a web page is only shown.
class FilmLinks : public QWidget
{
    Q_OBJECT
public:
    explicit FilmLinks(const QList<Link> &links, const WebOpener &opener = WebOpener(), QWidget *parent = nullptr);

private:
    QWidget *makeRow(const Link &link);

    WebOpener m_opener;
};

} // namespace laurels
