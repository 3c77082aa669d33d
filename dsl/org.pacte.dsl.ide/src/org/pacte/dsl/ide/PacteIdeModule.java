// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.inject.Binder;
import java.util.concurrent.ExecutorService;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.impl.TokenRegionProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.completion.CompletionItems;
import org.pacte.dsl.ide.completion.ParsersWords;
import org.pacte.dsl.ide.hover.HoverContents;
import org.pacte.dsl.ide.outline.OutlineSymbols;
import org.pacte.dsl.ide.pieces.PieceLinker;
import org.pacte.dsl.ide.pieces.PieceParsing;
import org.pacte.dsl.ide.pieces.PieceUnloader;
import org.pacte.dsl.ide.pieces.WordsAsGiven;
import org.pacte.dsl.ide.server.BoundedResource;
import org.pacte.dsl.ide.server.DossierDescriptions;
import org.pacte.dsl.ide.server.NamesOnly;
import org.pacte.dsl.ide.text.LayoutService;
import org.pacte.dsl.ide.text.WantedLayout;

/** The editor services of the language, the same for the workbench and for other editors. */
public class PacteIdeModule extends AbstractPacteIdeModule {
    private final IResourceServiceProvider.Registry languages;

    public PacteIdeModule(IResourceServiceProvider.Registry languages) {
        this.languages = languages;
    }

    @Override
    public void configureExecutorService(Binder binder) {
        // A request is served by one thread from its start to its end: the model is not made for several.
        binder.bind(ExecutorService.class).toProvider(MoreExecutors::newDirectExecutorService);
    }

    public IResourceServiceProvider.Registry bindIResourceServiceProvider$Registry() {
        return languages;
    }

    /** A registry of this language's own: in the global one, a second session would double every finding. */
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }

    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return DossierDescriptions.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return NamesOnly.class;
    }

    public Class<? extends XtextResource> bindXtextResource() {
        return BoundedResource.class;
    }

    public Class<? extends ILinker> bindILinker() {
        return PieceLinker.class;
    }

    public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
        return PieceUnloader.class;
    }

    public Class<? extends IPartialParsingHelper> bindIPartialParserHelper() {
        return PieceParsing.class;
    }

    public Class<? extends TokenRegionProvider> bindTokenRegionProvider() {
        return WordsAsGiven.class;
    }

    @Override
    public Class<? extends IContentAssistParser> bindIContentAssistParser() {
        return ParsersWords.class;
    }

    public Class<? extends ContentAssistService> bindContentAssistService() {
        return CompletionItems.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return HoverContents.class;
    }

    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return OutlineSymbols.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return WantedLayout.class;
    }

    public Class<? extends FormattingService> bindFormattingService() {
        return LayoutService.class;
    }
}
